import type { Issue } from "@/lib/json/issue";

/** What each refusal is about, by status: https://www.rfc-editor.org/rfc/rfc9457#name-title */
export const problemTitles = {
  400: "The request does not hold",
  404: "There is no such thing",
  405: "This method has no meaning here",
  406: "The answer has none of the forms that are accepted",
  408: "The request did not come to its end in time",
  413: "The body is too large",
  415: "The body has another content type",
  417: "The expectation cannot be met",
  431: "The headers are too large",
  500: "An error of our own",
  503: "More than the server can do now",
  504: "More work than one request may cost",
} as const;

export type ProblemStatus = keyof typeof problemTitles;

/** The media type of every refusal. */
export const PROBLEM_TYPE = "application/problem+json";

/** A refusal as it is written: RFC 9457, with everything that is wrong under `issues`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly issues: readonly Issue[];
}

/** A message quotes what was received, which may be long; `issues` have it whole. */
const mostDetail = 400;

/** The refusal of a request for these issues. */
export function problemOf(status: ProblemStatus, issues: readonly Issue[]): Problem {
  return {
    type: `/docs/api#status-${status}`,
    title: problemTitles[status],
    status,
    detail: detailOf(issues),
    issues: issues.map(({ path, message, received }) => ({ path, message, received })),
  };
}

function detailOf([first, ...others]: readonly Issue[]): string {
  const message = first?.message ?? "";
  const cut = message.length > mostDetail ? `${message.slice(0, mostDetail)}…` : message;
  return others.length === 0 ? cut : `${cut} (and ${others.length} more under issues)`;
}
