import type { Issue } from "@/lib/json/issue";

/** Answers with JSON that no cache keeps. */
export function answer(body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { headers: { "cache-control": "no-store", ...headers } });
}

/** Refuses a request, with everything that is wrong with it. */
export function refuse(
  status: number,
  issues: readonly Issue[],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = { issues: issues.map(({ path, message, received }) => ({ path, message, received })) };
  return Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });
}

/** Answers with text that no cache keeps. */
export function answerText(body: string, type: string): Response {
  return new Response(body, { headers: { "content-type": type, "cache-control": "no-store" } });
}

/** Refuses a request as a whole. */
export function refuseWhole(status: number, message: string, received: unknown): Response {
  return refuse(status, [{ path: [], message, received }]);
}
