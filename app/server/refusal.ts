import type { ProblemStatus } from "@/app/api/operation/problem";
import type { Issue } from "@/lib/json/issue";
import { isApi } from "./headers-for";

/** An answer that the server gives before anything else looks at the request. */
export interface Refusal {
  readonly status: ProblemStatus;
  readonly issues: readonly Issue[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is asked, as Node's parser read it. */
export interface Asked {
  readonly method: string;
  readonly url: string;
}

const methodsOf = (url: string): readonly string[] =>
  isApi(url) ? ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] : ["GET", "HEAD"];

export function refusalOf(status: ProblemStatus, message: string, received: unknown): Refusal {
  return { status, issues: [{ path: [], message, received }] };
}

/** There is no room for one more; what was asked may be asked again. */
export const full: Refusal = {
  ...refusalOf(503, "server: received more than it can do now, expected less at once", null),
  headers: { "retry-after": "2" },
};

/** Why no route needs to see a request: an address that is none, or a method that nothing here has. */
export function refuseEarly({ method, url }: Asked): Refusal | undefined {
  const path = url.split("?", 1)[0] ?? "";
  if (!path.startsWith("/"))
    return refusalOf(400, `address: received ${quote(url)}, expected one that begins with /`, url);
  if (!isDecodable(path))
    return refusalOf(400, `address: received ${quote(path)}, expected every % to begin an escape of UTF-8`, path);
  const allowed = methodsOf(url);
  if (allowed.includes(method)) return undefined;
  const message = `method: received ${method}, expected one of ${allowed.join(", ")}`;
  return { ...refusalOf(405, message, method), headers: { Allow: allowed.join(", ") } };
}

/** HTTP/1.1 names one host, so that nobody on the way and nobody here reads two. https://www.rfc-editor.org/rfc/rfc9112#section-3.2 */
export function refuseHosts(version: string, rawHeaders: readonly string[]): Refusal | undefined {
  const hosts = rawHeaders.filter((_, at) => rawHeaders[at - 1]?.toLowerCase() === "host" && at % 2 === 1);
  if (hosts.length === 1 || (hosts.length === 0 && version !== "1.1")) return undefined;
  return refusalOf(400, `host: received ${hosts.length === 0 ? "none" : hosts.length}, expected one`, hosts);
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const quote = (text: string): string => JSON.stringify(text);
