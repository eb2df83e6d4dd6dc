import { expect, test } from "vitest";
import { type Constraint, constraintsOf, typeNames } from "@/lib/terraform";
import { matchesPattern } from "./matches-pattern";

test.each([
  ["^(a+)+$", "aaaa", true],
  ["^(a+)+$", `${"a".repeat(64)}!`, false],
  ["^(a|a)*$", `${"a".repeat(64)}!`, false],
  ["^[a-z]+(-[a-z]+)*$", "a-b-c", true],
  ["^[a-z]+(-[a-z]+)*$", "a--b", false],
  ["^.{0,512}$", "x".repeat(512), true],
  ["^.{0,512}$", "x".repeat(513), false],
  ["^[[:alnum:]]+$", "!", true],
  ["(", "a", true],
])("%s finds %s: %s", (source, text, expected) => expect(matchesPattern(text, source)).toBe(expected));

/** Every pattern that a value of a resource is held against. */
function patterns(): ReadonlySet<string> {
  const all: readonly Constraint[] = typeNames("resource").flatMap((type) => constraintsOf("resource", type));
  const members = all.flatMap((one) => (one.kind === "members" ? [...one.keys, ...one.values] : []));
  return new Set([...all, ...members].flatMap((one) => (one.kind === "pattern" ? [one.source] : [])));
}

test("no pattern of the provider takes for ever over a text of a hundred or of ten thousand characters", () => {
  const sources = patterns();
  expect(sources.size).toBeGreaterThan(100);
  const parts = ["a", "a ", "a-", "a.", "1", "1:", "/a", "arn:aws:a:", "A_", "*"];
  const texts = parts.flatMap((part) => [100, 10_000].map((most) => `${part.repeat(most / part.length)}é`));
  const read = [...sources].map((source) => texts.map((text) => matchesPattern(text, source)));
  expect(read.flat()).toHaveLength(sources.size * texts.length);
});
