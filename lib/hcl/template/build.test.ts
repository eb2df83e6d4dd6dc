import { describe, expect, it } from "vitest";
import { attribute, block, concat, expr, hcl, identifier, print, printExpression, reference, toExpression } from "..";

const long = Array.from({ length: 12 }, (_, index) => `subnet-${index}`);

describe("toExpression", () => {
  it.each([
    ["text", '"text"'],
    [1.5, "1.5"],
    [-1, "-1"],
    [-0, "0"],
    [1e21, "1e+21"],
    [true, "true"],
    [null, "null"],
    [["a", 1], '["a", 1]'],
    [long, `[\n${long.map((name) => `  "${name}",\n`).join("")}]`],
    [[["a"], []], '[\n  ["a"],\n  [],\n]'],
    [{ a: 1 }, "{ a = 1 }"],
    [{ a: 1, "b-c": 2, "d e": 3 }, '{\n  a     = 1\n  b-c   = 2\n  "d e" = 3\n}'],
    [{ a: { b: 1 } }, "{\n  a = { b = 1 }\n}"],
    [{ a: undefined, null: 1 }, '{ "null" = 1 }'],
    [[{ a: 1, b: 2 }], "[\n  {\n    a = 1\n    b = 2\n  },\n]"],
  ])("lifts %j", (value, text) => {
    expect(printExpression(toExpression(value))).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %s", (value) => {
    expect(() => toExpression(value)).toThrow("expected a finite number");
  });
});

describe("reference", () => {
  it("reads names and steps", () => {
    expect(printExpression(reference('aws_kms_key.main["a"].arn'))).toBe('aws_kms_key.main["a"].arn');
  });

  it.each(["", "a b", "f(x)", "a..b", '"a"', "a.b = 1"])("refuses %j", (path) => {
    expect(() => reference(path)).toThrow("is no reference");
  });
});

describe("identifier", () => {
  it.each(["a", "a-b_1", "é", "_x"])("takes %s", (name) => {
    expect(identifier(name)).toBe(name);
  });

  it.each(["", "1a", "-a", "a.b", "a b", 'a"'])("refuses %j", (name) => {
    expect(() => identifier(name)).toThrow("is no name");
  });
});

describe("concat", () => {
  it("puts one empty line between bodies that are not empty", () => {
    const empty = hcl``;
    expect(print(concat(empty, hcl`a = 1`, empty, hcl`b = 2`))).toBe("a = 1\n\nb = 2\n");
  });
});

describe("data that looks like a node", () => {
  it.each([
    [{ kind: "null" }],
    [{ kind: "string", value: "x" }],
    [{ kind: "hole" }],
    [{ kind: "reference", root: "x" }],
    [{ kind: "block", type: "x" }],
  ])("stays data: %j", (data) => {
    expect(toExpression(data)).toMatchObject({ kind: "object" });
  });

  it("is a node when it was made as one", () => {
    const made = [expr`null`, expr`"x"`, toExpression(null), toExpression("x"), reference("a.b")];
    expect(made.map((node) => toExpression(node))).toEqual(made);
  });
});

describe("block", () => {
  it.each([
    [block("a", ["b"], []), 'a "b" {}\n'],
    [block("a", [], [attribute("b", 1)]), "a {\n  b = 1\n}\n"],
    [block("a", [], hcl`b = 1`), "a {\n  b = 1\n}\n"],
  ])("%#", (item, text) => {
    expect(print({ kind: "body", items: [item] })).toBe(text);
  });
});
