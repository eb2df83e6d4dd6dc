import { expect, test } from "vitest";
import { problemOf } from "./problem";
import { problemAnswer } from "./problem-answer";

const issue = (message: string) => ({ path: [], message, received: null });

test.each([
  ["one issue", [issue("a: received 1, expected 2")], "a: received 1, expected 2"],
  ["two", [issue("a"), issue("b")], "a (and 1 more under issues)"],
  ["a long one", [issue("x".repeat(5000))], `${"x".repeat(400)}…`],
  ["none", [], ""],
])("a problem with %s says its first in words", (_what, issues, detail) => {
  const problem = problemOf(400, issues);
  expect(problemAnswer.parse(problem)).toEqual({
    type: "/docs/api#status-400",
    title: "The request does not hold",
    status: 400,
    detail,
    issues,
  });
});
