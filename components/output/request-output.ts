import type { Bundle } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint/finding";
import type { Output } from "./output";

async function ask(query: string, config: unknown, signal: AbortSignal): Promise<Output> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(config);
  const response = await fetch(`/api/v1/generate${query}`, { method: "POST", headers, body, signal });
  if (!response.ok) throw new Error(`The server answered ${response.status} instead of files.`);
  // Our own server's answer; its shape is tested with the route.
  return (await response.json()) as Output;
}

/** Has the server generate the files, which is quick. Rejects with a sentence for the person where it cannot. */
export const requestFiles = async (config: unknown, signal: AbortSignal): Promise<Bundle> =>
  (await ask("?lint=off", config, signal)).files;

/** Has the server lint the files, which takes longer. */
export const requestFindings = async (config: unknown, signal: AbortSignal): Promise<readonly Finding[]> =>
  (await ask("", config, signal)).findings;
