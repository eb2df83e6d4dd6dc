/** What was given, where, and what is expected; the command line prints the same objects. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly received: unknown;
}

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

/** Refuses a request as a whole. */
export function refuseWhole(status: number, message: string, received: unknown): Response {
  return refuse(status, [{ path: [], message, received }]);
}
