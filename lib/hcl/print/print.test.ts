import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format, parse, print, printExpression, toExpression } from "..";
import { anyBody } from "../oracle/any-body";
import { fixtures } from "../oracle/fixtures";
import { hasTerraform, terraformFmt } from "../oracle/terraform-fmt";
import { untidy } from "../oracle/untidy";
import { withoutRanges } from "../template/skeleton";

const MODELS = 400;

describe("print", () => {
  it("is undone by parse, and leaves nothing to format", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const text = print(body);
        const { body: parsed, problems } = parse(text);
        expect(problems).toEqual([]);
        expect(withoutRanges(parsed)).toEqual(body);
        expect(print(parsed)).toBe(text);
        expect(format(text)).toBe(text);
      }),
      { numRuns: MODELS },
    );
  });

  it.skipIf(!hasTerraform)(
    "writes what the real terraform fmt leaves alone",
    () => {
      const texts = fc.sample(anyBody, MODELS).map(print);
      expect(terraformFmt(texts)).toEqual(texts);
    },
    120_000,
  );

  it.skipIf(!hasTerraform)("writes the fixtures so that terraform fmt leaves them alone", () => {
    const texts = [...fixtures.values()].map((text) => print(parse(text).body));
    expect(terraformFmt(texts)).toEqual(texts);
  });

  it.each([["service.tf"], ["network.tf"]])("keeps every line of %s, which is formatted", (name) => {
    const text = fixtures.get(name) ?? "";
    expect(print(parse(text).body)).toBe(text);
  });

  it("refuses to print what was damaged", () => {
    const { body } = parse("a = [1,\n");
    expect(() => print(body)).toThrow("cannot print a hole");
  });
});

describe("format", () => {
  it.skipIf(!hasTerraform)("does what terraform fmt does, to the byte", () => {
    const texts = [...fixtures.values()].flatMap((text) => [1, 2, 3, 4, 5].map((seed) => untidy(text, seed)));
    expect(texts.every((text) => parse(text).problems.length === 0)).toBe(true);
    expect(texts.map(format)).toEqual(terraformFmt(texts));
  });

  it.each([
    ['a = "${var.x}"\n', "a = var.x\n"],
    ['a = "${\n  var.x\n}"\n', "a = var.x\n"],
    ['a = "${[\n1]}"\n', "a = ([\n1])\n"],
    ['a = "${var.x}y"\n', 'a = "${var.x}y"\n'],
    ['a = ["${var.x}"]\n', 'a = ["${var.x}"]\n'],
    ["resource a b {\n}\n", 'resource "a" "b" {\n}\n'],
    ['variable "x" {\n  type = "string"\n}\n', 'variable "x" {\n  type = string\n}\n'],
    ['variable "x" {\n  type = list\n}\n', 'variable "x" {\n  type = list(any)\n}\n'],
    ['variable "x" {\n  type = "map"\n}\n', 'variable "x" {\n  type = map(string)\n}\n'],
    ['output "x" {\n  type = "map"\n}\n', 'output "x" {\n  type = "map"\n}\n'],
    ["a=1\r\nbb=2\r\n", "a  = 1\r\nbb = 2\r\n"],
    ["é=1 # x\nab=22 # y\n", "é  = 1  # x\nab = 22 # y\n"],
    ["a = [1,\n", "a = [1,\n"],
  ])("makes of %j: %j", (text, formatted) => {
    expect(format(text)).toBe(formatted);
  });
});

describe("printExpression", () => {
  it.each([
    [toExpression(-5), "-5"],
    [toExpression({ a: 1, "b c": ["x"] }), '{\n  a     = 1\n  "b c" = ["x"]\n}'],
    [toExpression({ for: 1 }), '{ "for" = 1 }'],
    [toExpression([]), "[]"],
    [toExpression({}), "{}"],
  ])("writes %j", (expression, text) => {
    expect(printExpression(expression)).toBe(text);
  });

  it.each([
    ["(a || b) && c", { kind: "binary", operator: "&&", left: or("a", "b"), right: name("c"), multiline: false }],
    ["a && (b || c)", { kind: "binary", operator: "&&", left: name("a"), right: or("b", "c"), multiline: false }],
    ["a || b || c", { kind: "binary", operator: "||", left: or("a", "b"), right: name("c"), multiline: false }],
    ["a || (b || c)", { kind: "binary", operator: "||", left: name("a"), right: or("b", "c"), multiline: false }],
    ["!(a || b)", { kind: "unary", operator: "!", operand: or("a", "b") }],
    ["(a || b).x", { kind: "access", target: or("a", "b"), steps: [{ kind: "attr", name: "x" }] }],
  ] as const)("puts the parentheses that a built model needs: %s", (text, expression) => {
    expect(printExpression(expression)).toBe(text);
  });
});

function name(root: string) {
  return { kind: "reference", root, steps: [] } as const;
}

function or(left: string, right: string) {
  return { kind: "binary", operator: "||", left: name(left), right: name(right), multiline: false } as const;
}
