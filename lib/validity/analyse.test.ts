import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform/module/load-modules";
import { dedent } from "@/lib/text/dedent";
import { issuesOf } from "./analyse";
import type { Refusal } from "./context/issue";

const topic = (line: string) => dedent`
  resource "aws_sns_topic" "t" {
    ${line}
  }
`;

const wrong: readonly (readonly [Refusal, string, readonly number[]])[] = [
  ["validity-unsupported-argument", topic('nmae = "a"'), [2]],
  ["validity-unsupported-block", topic("nothing {}"), [2]],
  ["validity-missing-argument", 'resource "aws_sqs_queue_policy" "p" {}\n', [1, 1]],
  ["validity-type", topic("name = [1]"), [2]],
  ["validity-unknown-type", 'resource "aws_nothing" "n" {}\n', [1]],
  ["validity-undeclared-variable", topic("name = var.nobody"), [2]],
  ["validity-undeclared-reference", topic("name = aws_sqs_queue.nobody.name"), [2]],
  ["validity-undeclared-reference", topic("name = local.nobody"), [2]],
  ["validity-unknown-attribute", `${topic("")}output "o" {\n  value = aws_sns_topic.t.nothing\n}\n`, [5]],
  ["validity-function", topic("name = nothing()"), [2]],
  ["validity-computed-argument", topic('arn = "x"'), [2]],
  ["validity-duplicate", topic("") + topic(""), [4]],
  ["validity-cycle", "locals {\n  a = local.b\n  b = local.a\n}\n", [2]],
];

test.each(wrong)("%s is found where it stands: %s", (rule, text, lines) => {
  expect(linesOf(rule, text)).toEqual(lines);
});

const right: readonly (readonly [Refusal, string])[] = [
  ["validity-unsupported-argument", topic('name = "a"')],
  ["validity-missing-argument", topic("")],
  ["validity-type", topic("name = 1")],
  ["validity-unknown-type", 'resource "elsewhere_thing" "n" {}\n'],
  ["validity-undeclared-variable", `variable "n" {}\n${topic("name = var.n")}`],
  ["validity-undeclared-reference", `locals {\n  n = "a"\n}\n${topic("name = local.n")}`],
  ["validity-unknown-attribute", `${topic("")}output "o" {\n  value = aws_sns_topic.t.arn\n}\n`],
  ["validity-function", topic('name = lower("A")')],
  ["validity-duplicate", topic("") + topic("").replace('"t"', '"u"')],
  ["validity-cycle", 'locals {\n  a = local.b\n  b = "x"\n}\n'],
];

test.each(right)("%s says nothing of what is right: %s", (rule, text) => {
  expect(linesOf(rule, text)).toEqual([]);
});

function linesOf(rule: Refusal, text: string): readonly (number | undefined)[] {
  const [module] = loadModules([{ path: "main.tf", text }]);
  if (!module) throw new Error("expected a module, received none");
  return issuesOf(module, rule).map(({ range }) => range?.start.line);
}
