import type { IncomingMessage } from "node:http";

/**
 * Whom a request is from. Behind a proxy that is ours (`TRUST_PROXY=1`) it is the last address in X-Forwarded-For: the
 * proxy wrote that one, whatever the client wrote before it.
 */
export function callerOf(request: Pick<IncomingMessage, "headers" | "socket">, trustsProxy: boolean): string {
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",").at(-1)?.trim();
  return (trustsProxy && forwarded) || (request.socket.remoteAddress ?? "");
}
