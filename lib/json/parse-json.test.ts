import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeProblem, parseJson } from "./parse-json";

const problemOf = (text: string) => {
  const parsed = parseJson(text);
  return parsed.ok ? undefined : parsed.problem;
};

describe("parseJson", () => {
  it("reads JSON, with or without byte order mark", () => {
    expect(parseJson('\ufeff{"a":[1,null]}')).toEqual({ ok: true, value: { a: [1, null] } });
  });

  it.each([
    ["", 1, 1, "a value"],
    ["{", 1, 2, "a name in double quotes or }"],
    ['{"a": 1,\n}', 2, 1, "a name in double quotes"],
    ["{a: 1}", 1, 2, "a name in double quotes or }"],
    ['{"a" 1}', 1, 6, "a colon"],
    ['{"a": }', 1, 7, "a value"],
    ['{"a": 1 "b": 2}', 1, 9, "a comma or }"],
    ["[1 2]", 1, 4, "a comma or ]"],
    ["[1,]", 1, 4, "a value"],
    ["[", 1, 2, "a value or ]"],
    ['{"a": "x\ny"}', 1, 7, "a value"],
    ["{} x", 1, 4, "the end of the text"],
    ["01", 1, 2, "the end of the text"],
    ["NaN", 1, 1, "a value"],
    ["'a'", 1, 1, "a value"],
    ['{"a": 1e309}', 1, 7, "a number of at most 1.8e308"],
    ['{"a": "1e999",\n"b": -1E+400}', 2, 6, "a number of at most 1.8e308"],
    [`[${"9".repeat(400)}]`, 1, 2, "a number of at most 1.8e308"],
    [`${"[".repeat(100_000)}x`, 1, 100_001, "a value or ]"],
  ])("says where %j goes wrong", (text, line, column, expected) => {
    expect(problemOf(text)).toMatchObject({ line, column, expected });
  });

  it.each(["1e308", "1e-999", `[0.${"1".repeat(400)}]`, `"${"9".repeat(400)}"`, '{"1e999": [1]} '])(
    "reads what JavaScript can hold: %s",
    (text) => expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) }),
  );

  it("describes it in one line", () => {
    const problem = problemOf('{\n  "a": tru\n}');
    expect(problem && describeProblem(problem)).toBe('line 2, column 8: received "tru", expected a value');
  });

  it("finds no problem before the damage", () => {
    const damaged = fc
      .json()
      .chain((text) => fc.nat({ max: text.length }).map((at) => ({ text: `${text.slice(0, at)}@`, at })));
    fc.assert(
      fc.property(damaged, ({ text, at }) => {
        const problem = problemOf(text);
        expect(problem?.offset).toBeLessThanOrEqual(at);
      }),
    );
  });
});
