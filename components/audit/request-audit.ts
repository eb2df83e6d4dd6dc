import type { StackReading } from "@/generators/intake/read-stack/reading";
import type { GivenFile } from "@/lib/intake";
import type { Audit } from "./audit";

async function post(address: string, files: readonly GivenFile[], signal?: AbortSignal): Promise<Response> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ files: files.map(({ path, text, markdown }) => ({ path, text, markdown })) });
  const response = await fetch(address, { method: "POST", headers, body, ...(signal && { signal }) });
  if (response.ok) return response;
  throw new Error(
    response.status === 413
      ? "These files are larger than the 10 MB that the server takes at once. Leave some out."
      : `The server answered ${response.status} instead of findings.`,
  );
}

/** Has the user's own server audit files. Rejects with a sentence for the person where it cannot. */
export async function requestAudit(files: readonly GivenFile[], signal: AbortSignal): Promise<Audit> {
  // Our own server's answer; its shape is tested with the route.
  return (await (await post("/api/v1/audit", files, signal)).json()) as Audit;
}

export type ReportFormat = "markdown" | "json" | "sarif";

/** The report as a document to take away. */
export async function requestReport(files: readonly GivenFile[], format: ReportFormat): Promise<string> {
  return (await post(`/api/v1/lint?format=${format}`, files)).text();
}

/** What can be read of a stack, and the link of the settings that come of it. */
export async function requestReading(files: readonly GivenFile[], signal: AbortSignal): Promise<StackReading> {
  return (await (await post("/api/v1/read", files, signal)).json()) as StackReading;
}
