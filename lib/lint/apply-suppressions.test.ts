import fc from "fast-check";
import { expect, test } from "vitest";
import { applySuppressions } from "./apply-suppressions";
import type { Finding } from "./finding";
import type { Suppression } from "./suppression-comments";

const START = { line: 1, column: 1 };

function finding(line: number, rule = "a", file = "main.tf"): Finding {
  const place = { line, column: 1 };
  const range = { start: place, end: place };
  return { rule, class: null, severity: "low", invalid: false, message: "m", file, range, fixes: [] };
}

function suppression(firstLine: number, lastLine: number, more: Partial<Suppression> = {}): Suppression {
  const range = { start: START, end: START };
  return { file: "main.tf", rule: "a", reason: "because", range, firstLine, lastLine, ...more };
}

/** The lines of the findings that are left. */
const left = (suppressions: readonly Suppression[], found: readonly Finding[], today?: string) =>
  applySuppressions(suppressions, found, today).findings.map(({ range }) => range.start.line);

test.each([
  ["of its lines", suppression(2, 3), [1, 4]],
  ["of no other rule", suppression(1, 9, { rule: "b" }), [1, 2, 3, 4]],
  ["of no other file", suppression(1, 9, { file: "other.tf" }), [1, 2, 3, 4]],
  ["with a reason alone", suppression(1, 9, { reason: "" }), [1, 2, 3, 4]],
  ["until its day", suppression(1, 9, { until: "2026-01-02" }), []],
  ["not after its day", suppression(1, 9, { until: "2026-01-01" }), [1, 2, 3, 4]],
])("a comment takes findings out %s", (_, one, expected) => {
  expect(
    left(
      [one],
      [1, 2, 3, 4].map((line) => finding(line)),
      "2026-01-02",
    ),
  ).toEqual(expected);
});

const span = fc.tuple(fc.nat(30), fc.nat(10)).map(([first, more]) => suppression(first, first + more));

test("of comments that hold for a line the first one is used", () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(fc.nat(45)), (given, lines) => {
      const inOrder = [...given].sort((one, other) => one.firstLine - other.firstLine);
      const firstFor = (line: number) => inOrder.find((one) => one.firstLine <= line && line <= one.lastLine);
      const { findings, used } = applySuppressions(
        inOrder,
        lines.map((line) => finding(line)),
        undefined,
      );
      expect(findings.map(({ range }) => range.start.line)).toEqual(lines.filter((line) => !firstFor(line)));
      expect(used).toEqual(new Set(lines.flatMap((line) => firstFor(line) ?? [])));
    }),
  );
});

test("thousands of comments and findings are not held against each other one by one", () => {
  let looks = 0;
  const counted = Array.from({ length: 4_000 }, (_, at) => ({
    ...suppression(at, at),
    get firstLine() {
      looks += 1;
      return at;
    },
  }));
  expect(
    left(
      counted,
      counted.map((_, at) => finding(at)),
    ),
  ).toEqual([]);
  expect(looks).toBeLessThan(400_000);
});
