import { describe, expect, test } from "vitest";
import { holds } from "./conditions";
import type { RequestContext } from "./pattern";

/** Operator, key, values, what is sent, whether it holds. The cases of AWS's page, and the contrary of each. */
const cases: readonly (readonly [
  operator: string,
  values: readonly string[],
  sent: string | readonly string[] | undefined,
  boolean,
])[] = [
  ["StringEquals", ["queue"], "queue", true],
  ["StringEquals", ["queue"], "Queue", false],
  ["StringEquals", ["a", "b"], "b", true],
  ["StringEquals", ["a*"], "ab", false],
  ["StringEquals", ["a"], undefined, false],
  ["StringEqualsIfExists", ["a"], undefined, true],
  ["StringEqualsIfExists", ["a"], "b", false],
  ["StringNotEquals", ["a", "b"], "b", false],
  ["StringNotEquals", ["a", "b"], "c", true],
  ["StringNotEquals", ["a"], undefined, true],
  ["StringEqualsIgnoreCase", ["QUEUE"], "queue", true],
  ["StringLike", ["a*c?"], "abcd", true],
  ["StringLike", ["a*c?"], "abc", false],
  ["StringNotLike", ["a*"], "b", true],
  ["NumericLessThanEquals", ["10"], "10", true],
  ["NumericLessThan", ["10"], "10", false],
  ["NumericGreaterThan", ["9"], "10", true],
  ["NumericNotEquals", ["9"], "9", false],
  ["DateGreaterThan", ["2026-01-01T00:00:00Z"], "2026-11-30T00:00:00Z", true],
  ["DateLessThan", ["2026-01-01T00:00:00Z"], "2026-11-30T00:00:00Z", false],
  ["Bool", ["true"], "true", true],
  ["Bool", ["true"], "false", false],
  ["Bool", ["false"], undefined, false],
  ["BoolIfExists", ["false"], undefined, true],
  ["IpAddress", ["203.0.113.0/24"], "203.0.113.9", true],
  ["IpAddress", ["203.0.113.0/24"], "203.0.114.9", false],
  ["IpAddress", ["2001:DB8:1234:5678::/64"], "2001:db8:1234:5678::1", true],
  ["NotIpAddress", ["203.0.113.0/24"], "203.0.113.9", false],
  ["ArnLike", ["arn:aws:sns:*:123:alarm-*"], "arn:aws:sns:eu-west-1:123:alarm-1", true],
  ["ArnEquals", ["arn:aws:sns:*:123:alarm-*"], "arn:aws:sns:eu-west-1:123:alarm-1", true],
  ["ArnLike", ["arn:aws:sns:*:alarm"], "arn:aws:sns:eu-west-1:123:alarm", false],
  ["ArnLike", ["arn:aws:logs:eu-west-1:1:log-group:*"], "arn:aws:logs:eu-west-1:1:log-group:/aws/x:log-stream:y", true],
  ["ArnNotLike", ["arn:aws:sns:*:123:*"], "arn:aws:sns:eu-west-1:9:alarm", true],
  ["Null", ["true"], undefined, true],
  ["Null", ["true"], "a", false],
  ["Null", ["false"], "a", true],
  ["ForAllValues:StringEquals", ["a", "b"], ["a", "b"], true],
  ["ForAllValues:StringEquals", ["a", "b"], ["a", "c"], false],
  ["ForAllValues:StringEquals", ["a"], undefined, true],
  ["ForAnyValue:StringEquals", ["a", "b"], ["b", "c"], true],
  ["ForAnyValue:StringEquals", ["a", "b"], ["c"], false],
  ["ForAnyValue:StringEquals", ["a"], undefined, false],
  ["ForAnyValue:StringNotEquals", ["a"], undefined, false],
  ["ForAnyValue:StringLike", ["a*"], ["c", "ab"], true],
  ["BinaryEquals", ["QmluYXJ5"], "QmluYXJ5", true],
];

describe("conditions, as https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html tells them", () => {
  test.each(cases)("%s %j of %j is %s", (operator, values, sent, expected) => {
    const context: RequestContext = sent === undefined ? {} : { "aws:Some": sent };
    expect(holds({ operator, key: "AWS:some", values }, context)).toBe(expected);
  });

  test.each([
    ["${aws:PrincipalTag/team}", "risk", true],
    ["${aws:PrincipalTag/team}", "other", false],
    ["${aws:PrincipalTag/none, 'fallback'}", "fallback", true],
    ["${aws:PrincipalTag/none}", "", false],
  ])("a variable %s of %j is %s", (value, sent, expected) => {
    const context = { "aws:Some": sent, "aws:PrincipalTag/team": "risk" };
    expect(holds({ operator: "StringEquals", key: "aws:Some", values: [value] }, context)).toBe(expected);
  });

  test("a wildcard that a variable brings along is a character, and `${*}` is one, too", () => {
    const like = (value: string, sent: string) =>
      holds({ operator: "StringLike", key: "aws:Some", values: [value] }, { "aws:Some": sent, "aws:username": "*" });
    expect([like("${aws:username}", "anything"), like("${aws:username}", "*"), like("a${*}", "ab")]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test("an operator that IAM does not know is an error, never a verdict", () => {
    expect(() => holds({ operator: "StringIs", key: "k", values: ["a"] }, { k: "a" })).toThrow(/StringIs/);
  });
});
