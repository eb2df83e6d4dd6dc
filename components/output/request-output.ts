import type { Output } from "./output";

/** Has the server generate and lint. Rejects with a sentence for the person where it cannot. */
export async function requestOutput(config: unknown, signal: AbortSignal): Promise<Output> {
  const headers = { "content-type": "application/json" };
  const response = await fetch("/api/v1/generate", { method: "POST", headers, body: JSON.stringify(config), signal });
  if (!response.ok) throw new Error(`The server answered ${response.status} instead of files.`);
  // Our own server's answer; its shape is tested with the route.
  return (await response.json()) as Output;
}
