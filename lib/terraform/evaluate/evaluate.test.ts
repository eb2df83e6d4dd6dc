import { describe, expect, test } from "vitest";
import { plainOf } from "../functions/known";
import { loadModules } from "../module/load-modules";
import type { Module } from "../module/module";
import { stringOf } from "../value/value";
import { argumentOf, evaluate } from "./evaluate";
import { possibleValues } from "./possible-values";
import { scopeOf } from "./scope";

function moduleOf(text: string): Module {
  const [module] = loadModules([{ path: "main.tf", text }]);
  if (!module) throw new Error("no module loaded, expected one");
  return module;
}

function local(expression: string, more = "") {
  const module = moduleOf(`locals {\n  it = ${expression}\n}\n${more}`);
  return evaluate(module.local("it")?.value, scopeOf(module));
}

describe("evaluate", () => {
  test.each([
    ["1 + 2 * 3", 7],
    ['"a${1}b"', "a1b"],
    ["true ? 1 : 2", 1],
    ['concat(["a"], ["b"])', ["a", "b"]],
    ["merge({ a = 1 }, { b = 2 })", { a: 1, b: 2 }],
    ['[for k, v in { x = 1, y = 2 } : "${k}${v}" if v > 1]', ["y2"]],
    ['{ for v in ["a", "b"] : v => upper(v) }', { a: "A", b: "B" }],
    ["keys({ b = 1, a = 2 })", ["a", "b"]],
    ['join("-", ["a", "b"])', "a-b"],
    ['format("%s-%03d", "v", 7)', "v-007"],
    ["jsondecode(jsonencode({ a = [1] }))", { a: [1] }],
    ['flatten([["a"], [["b"]]])', ["a", "b"]],
    ['lookup({ a = 1 }, "b", 2)', 2],
    ["[{ n = 1 }, { n = 2 }][*].n", [1, 2]],
    ['try("a", "b")', "a"],
    ['"1" == "1" && 2 > 1', true],
    ["{ a = aws_vpc.a.id } == null", false],
    ["null != [aws_vpc.a.id]", true],
  ])("%s", (expression, expected) => {
    expect(plainOf(local(expression))).toEqual(expected);
  });

  test.each([
    "aws_vpc.a.id",
    "var.nowhere",
    'file("a")',
    '"${data.aws_region.a.name}-x"',
    'cidrsubnet("10.0.0.0/8", 4, 1)',
    "[1][var.i]",
  ])("%s is unknown", (expression) => {
    expect(local(expression).kind).toBe("unknown");
  });

  test("a default is followed and marked", () => {
    expect(local("var.a", 'variable "a" {\n  default = "x"\n}\n')).toMatchObject({
      kind: "known",
      value: "x",
      byDefault: true,
    });
    expect(local('"${var.a}-y"', 'variable "a" {\n  default = "x"\n}\n')).toMatchObject({
      value: "x-y",
      byDefault: true,
    });
    expect(local('var.on ? "x" : "y"', 'variable "on" {\n  default = false\n}\n')).toMatchObject({
      value: "y",
      byDefault: true,
    });
    expect(local('true ? "x" : "y"')).not.toHaveProperty("byDefault");
  });

  test("an unknown part leaves the rest of a collection known", () => {
    const value = local('merge({ a = "x" }, var.more)', 'variable "more" {}\n');
    expect(value).toMatchObject({ kind: "object", complete: false });
    expect(local("[aws_vpc.a.id, 2]")).toMatchObject({
      kind: "list",
      complete: true,
      items: [{ kind: "unknown" }, { kind: "known", value: 2 }],
    });
  });

  test("locals that refer to each other end", () => {
    expect(local("local.other", "locals {\n  other = local.it\n}\n").kind).toBe("unknown");
  });

  test("deep and wide expressions end", () => {
    expect(local(`[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : a]]]`).kind).toBe("list");
  });
});

describe("possibleValues", () => {
  const values = (text: string) => {
    const module = moduleOf(text);
    const resource = module.resources[0];
    if (!resource) throw new Error("no resource, expected one");
    return possibleValues(resource.expression("name"), scopeOf(module, resource)).map(
      (value) => stringOf(value) ?? value.kind,
    );
  };

  test.each([
    ["both branches", 'variable "on" {}\nresource "a_b" "c" {\n  name = var.on ? "x" : "y"\n}\n', ["x", "y"]],
    [
      "every instance",
      'resource "a_b" "c" {\n  for_each = toset(["v1", "v2"])\n  name = "f-${each.key}"\n}\n',
      ["f-v1", "f-v2"],
    ],
    [
      "the same instance throughout",
      'resource "a_b" "c" {\n  for_each = { a = 1, b = 2 }\n  name = "${each.key}${each.value}"\n}\n',
      ["a1", "b2"],
    ],
    ["every count", 'resource "a_b" "c" {\n  count = 2\n  name = "n${count.index}"\n}\n', ["n0", "n1"]],
    ["an unknown alone", 'resource "a_b" "c" {\n  name = var.x\n}\n', ["unknown"]],
  ])("%s", (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test("an argument that is not written is absent", () => {
    const module = moduleOf('resource "a_b" "c" {}\n');
    const [resource] = module.resources;
    expect(resource && argumentOf(module, resource, "name").kind).toBe("absent");
  });
});
