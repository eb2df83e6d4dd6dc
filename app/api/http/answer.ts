import { PROBLEM_TYPE, type ProblemStatus, problemOf } from "@/app/api/operation/problem";
import type { Issue } from "@/lib/json/issue";

/** Answers with JSON that no cache keeps. */
export function answer(body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { headers: { "cache-control": "no-store", ...headers } });
}

/** Refuses a request, with everything that is wrong with it. */
export function refuse(
  status: ProblemStatus,
  issues: readonly Issue[],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const always = { "content-type": PROBLEM_TYPE, "cache-control": "no-store" };
  return Response.json(problemOf(status, issues), { status, headers: { ...always, ...headers } });
}

/** Answers with text that no cache keeps. */
export function answerText(body: string, type: string): Response {
  return new Response(body, { headers: { "content-type": type, "cache-control": "no-store" } });
}

/** Answers with a file to keep, that no cache keeps. */
export function answerFile(body: Uint8Array<ArrayBuffer>, type: string, name: string): Response {
  const disposition = `attachment; filename="${name}"`;
  return new Response(body, {
    headers: { "content-type": type, "content-disposition": disposition, "cache-control": "no-store" },
  });
}

/** Refuses a request as a whole. */
export function refuseWhole(status: ProblemStatus, message: string, received: unknown): Response {
  return refuse(status, [{ path: [], message, received }]);
}
