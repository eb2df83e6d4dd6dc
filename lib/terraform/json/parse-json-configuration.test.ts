import { describe, expect, test } from "vitest";
import { parse, print, printExpression } from "@/lib/hcl";
import { dedent } from "@/lib/text/dedent";
import { parseJsonConfiguration } from "./parse-json-configuration";

/** What the same file is in the native syntax. */
function native(json: unknown): string {
  return print(parseJsonConfiguration(JSON.stringify(json)).body);
}

describe("Terraform in JSON is what it is in the native syntax", () => {
  test.each([
    [
      "labels are levels of objects, several bodies a list",
      { resource: { aws_vpc: { main: { cidr_block: "10.0.0.0/16" } } }, provider: { aws: [{}, { alias: "west" }] } },
      'resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }\nprovider "aws" {}\nprovider "aws" { alias = "west" }',
    ],
    [
      "blocks are what the provider's schema has as blocks, everything else is an argument",
      { resource: { aws_lambda_function: { f: { environment: { variables: { A: "b" } }, tags: { "//": "kept" } } } } },
      'resource "aws_lambda_function" "f" {\n  environment {\n    variables = { "A" : "b" }\n  }\n  tags = { "//" : "kept" }\n}',
    ],
    [
      "dynamic blocks",
      {
        resource: {
          aws_vpc_endpoint: { e: { dynamic: { dns_options: { for_each: "${var.x}", iterator: "d", content: {} } } } },
        },
      },
      'resource "aws_vpc_endpoint" "e" {\n  dynamic "dns_options" {\n    for_each = var.x\n    iterator = d\n    content {}\n  }\n}',
    ],
    [
      "names are references where Terraform takes no value",
      {
        module: { m: { source: "./m", depends_on: ["aws_vpc.main"], providers: { "aws.a": "aws.b" } } },
        moved: { from: "aws_vpc.a[0]", to: 'aws_vpc.a["x"]' },
      },
      'module "m" {\n  source     = "./m"\n  depends_on = [aws_vpc.main]\n  providers  = { aws.a : aws.b }\n}\nmoved {\n  from = aws_vpc.a[0]\n  to   = aws_vpc.a["x"]\n}',
    ],
    [
      "defaults and settings are no templates",
      { variable: { v: { type: "list(string)", default: ["${a}"] } }, terraform: { required_version: ">= 1.5" } },
      'variable "v" {\n  type    = list(string)\n  default = ["$${a}"]\n}\nterraform {\n  required_version = ">= 1.5"\n}',
    ],
    [
      "texts inside of sequences keep their quotes and escapes",
      {
        locals: {
          a: '${replace(var.a, "\\"", "${var.b}")}',
          b: 'x "${var.m["k"]}" $${c}\n',
          c: '${{ for k in ["a"] : k => 1 }}',
        },
      },
      'locals {\n  a = replace(var.a, "\\"", "${var.b}")\n  b = "x \\"${var.m["k"]}\\" $${c}\\n"\n  c = { for k in ["a"] : k => 1 }\n}',
    ],
    ["comments are left out", { "//": "x", locals: { "//": "y", a: 1 } }, "locals {\n  a = 1\n}"],
    [
      "null is no block",
      { resource: { aws_vpc_endpoint: { e: { timeouts: null } } } },
      'resource "aws_vpc_endpoint" "e" {}',
    ],
  ])("%s", (_, json, text) => {
    expect(plain(native(json))).toBe(plain(print(parse(text).body)));
  });
});

/** Layout and the quotes around one sequence aside. */
function plain(text: string): string {
  return text.replace(/= "\$\{(.*)\}"$/gm, "= $1").replace(/\s+/g, "");
}

test("everything stands where it is written", () => {
  const text = dedent`
    {
      "locals": {
        "é": "\\u00e9\\n\${upper(\\"a\\", var.name)}"
      }
    }
  `;
  const { body, problems } = parseJsonConfiguration(text);
  expect(problems).toEqual([]);
  const [locals] = body.items;
  const attribute = locals?.kind === "block" ? locals.body.items[0] : undefined;
  const value = attribute?.kind === "attribute" ? attribute.value : undefined;
  const part = value?.kind === "template" ? value.parts.find(({ kind }) => kind === "interpolation") : undefined;
  const call = part?.kind === "interpolation" ? part.expression : undefined;
  const argument = call?.kind === "call" ? call.args[1] : undefined;
  expect(argument && printExpression(argument)).toBe("var.name");
  const { start, end } = argument?.range ?? {};
  expect(text.slice(start?.offset, end?.offset)).toBe("var.name");
  expect(start?.line).toBe(3);
});

test.each([
  ["a comma too many", '{ "locals": { "a": 1, } }', "no JSON: line 1"],
  ["a text for a block", '{ "locals": "a" }', "a text is given here, expected an object"],
  ["a number for a body", '{ "resource": { "aws_vpc": { "a": 1 } } }', "1 is given here, expected an object"],
  ["a broken sequence", '{ "locals": { "a": "${var." } }', "expected"],
  ["a sequence that is left open", '{ "locals": { "a": "${<<A\\nx" } }', "is not closed"],
])("%s is a problem", (_, text, words) => {
  expect(parseJsonConfiguration(text).problems[0]?.message).toContain(words);
});
