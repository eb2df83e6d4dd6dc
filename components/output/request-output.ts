import type { Bundle } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint/finding";
import type { Output } from "./output";

/** Posts JSON to our own server. Rejects with a sentence for the person where there is no answer. */
export async function post(address: string, given: unknown, signal: AbortSignal): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(address, { method: "POST", headers, body: JSON.stringify(given), signal });
  if (!response.ok) throw new Error(`The server answered ${response.status} instead of files.`);
  return response.json();
}

// Our own server's answers; their shape is tested with the routes.
const ask = async (query: string, config: unknown, signal: AbortSignal): Promise<Output> =>
  (await post(`/api/v1/generate${query}`, config, signal)) as Output;

/** Has the server generate the files, which is quick. Rejects with a sentence for the person where it cannot. */
export const requestFiles = async (config: unknown, signal: AbortSignal): Promise<Bundle> =>
  (await ask("?lint=off", config, signal)).files;

/** Has the server lint the files, which takes longer. */
export const requestFindings = async (config: unknown, signal: AbortSignal): Promise<readonly Finding[]> =>
  (await ask("", config, signal)).findings;

/** Has the server lint files as they are, beside a provider file that owns some variables. */
export async function requestLint(
  files: Bundle,
  owned: readonly string[],
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const terraform = files.filter(({ path }) => /\.(tf|tfvars)$/.test(path)).map(({ path, text }) => ({ path, text }));
  const answer = await post("/api/v1/lint", { files: terraform, owned }, signal);
  return (answer as Pick<Output, "findings">).findings;
}
