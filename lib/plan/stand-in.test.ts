import { describe, expect, it, test } from "vitest";
import { aroundUnknown, type Origin, originIn, restsOn, standIn, withoutStandIns } from "./stand-in";

const textOf = (origin: Origin, state?: string): string => String(standIn(origin, state).value);
const ARN = textOf({ address: 'aws_lambda_function.model["v1"]', attribute: "arn" });

describe("a stand-in", () => {
  it.each([
    [{ address: "aws_vpc.main", attribute: "id" }, "aws_vpc.main.id"],
    [{ address: "var.size" }, "var.size"],
  ] as const)("of %j is known by its origin in every state", (origin, name) => {
    expect([originIn(textOf(origin)), originIn(`a/${textOf(origin, "after apply")}/b`)]).toEqual([name, name]);
    expect(textOf(origin)).not.toBe(textOf(origin, "after apply"));
  });
});

test.each([
  ["a", undefined, "a"],
  [`${ARN}:1`, 'aws_lambda_function.model["v1"].arn', "x:1"],
  [aroundUnknown(["a", "b"]), "?", "axb"],
])("%j", (text, origin, without) => {
  expect([originIn(text), withoutStandIns(text, "x")]).toEqual([origin, without]);
});

test("a text rests on the very instance that it was made from", () => {
  expect([restsOn(`${ARN}:1`, 'aws_lambda_function.model["v1"]'), restsOn(ARN, "aws_lambda_function.mode")]).toEqual([
    true,
    false,
  ]);
});
