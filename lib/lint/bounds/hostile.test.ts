import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, parseExpression } from "@/lib/hcl";
import { parseJson } from "@/lib/json/parse-json";
import { LIMITS } from "@/lib/terraform/value/budget";
import { walkEverything } from "./walk-everything.examples";

/** Names that every object of JavaScript answers to, and characters that are no whole ones. */
const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "a", "aws_vpc"];
const name = fc.constantFrom(...names);
const text = fc.oneof(name, fc.constantFrom("\ud800", "\udfff", "\u0000", "%09999999999d", "/(a+)+$/", ""));
const functionName = fc.oneof(
  name,
  fc.constantFrom("format", "replace", "join", "jsonencode", "jsondecode", "range", "merge", "flatten", "lookup"),
  fc.constantFrom("setproduct", "cidrsubnets", "templatefile", "regexall", "zipmap", "concat", "toset", "max"),
);

const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie("expression");
  return {
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.oneof(
        text.map((value) => JSON.stringify(value)),
        fc.constantFrom("1", "1000000000", "true", "null"),
        fc.tuple(fc.constantFrom("local", "var", "data", "each", "toString"), name).map((parts) => parts.join(".")),
        fc.tuple(name, name, name).map((parts) => parts.join(".")),
      ),
      fc.array(inner, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
      fc.tuple(name, inner).map(([key, value]) => `{ ${key} = ${value} }`),
      fc.tuple(functionName, fc.array(inner, { maxLength: 3 })).map(([call, args]) => `${call}(${args.join(", ")})`),
      fc.tuple(name, inner, inner).map(([each, source, value]) => `[for ${each} in ${source} : ${value}]`),
      fc.tuple(inner, inner, inner).map(([condition, one, other]) => `(${condition} ? ${one} : ${other})`),
      fc.tuple(inner, name).map(([target, step]) => `(${target})[*].${step}`),
      fc.tuple(inner, inner).map(([target, key]) => `(${target})[${key}]`),
      fc.tuple(inner, inner).map(([left, right]) => `"\${${left}}-\${${right}}"`),
      fc.tuple(inner, fc.constantFrom("+", "==", "&&", "<"), inner).map((parts) => `(${parts.join(" ")})`),
    ),
  };
});

const item = fc.oneof(
  fc.tuple(name, expression).map(([key, value]) => `locals {\n  ${key} = ${value}\n}\n`),
  fc.tuple(name, expression).map(([key, value]) => `variable "${key}" {\n  default = ${value}\n}\n`),
  fc.tuple(name, expression).map(([key, value]) => `output "${key}" {\n  value = ${value}\n}\n`),
  fc.tuple(name, name).map(([type, label]) => `${type} "${label}" {\n  ${label} = ${type}.${label}\n}\n`),
  fc
    .tuple(name, name, expression)
    .map(
      ([type, label, value]) =>
        `resource "${type}" "${label}" {\n  for_each = ${value}\n  ${label} = each.value\n  provisioner "${type}" {\n  }\n}\n`,
    ),
);
const file = fc.array(item, { minLength: 1, maxLength: 6 }).map((items) => items.join("\n"));
const noise = fc.string({ unit: fc.oneof(text, fc.constantFrom(...'{}[]()="\n.,$%<-#/*?: ')), maxLength: 60 });

describe("whatever the text", () => {
  test("reading never throws", () => {
    fc.assert(
      fc.property(noise, (source) => {
        parse(source);
        parseExpression(source);
        parseJson(source);
      }),
      { numRuns: 400 },
    );
  });

  test("asking everything of it never throws, and never costs more than the budget", () => {
    fc.assert(
      fc.property(fc.oneof(file, noise), (source) => {
        for (const { budget } of walkEverything(source))
          expect(budget.spent).toBeLessThanOrEqual(LIMITS.steps + 2 * source.length * LIMITS.stepsPerCharacter);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
