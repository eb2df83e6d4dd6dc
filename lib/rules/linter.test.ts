import { describe, expect, test } from "vitest";
import { dedent } from "@/lib/text/dedent";
import { createLinter, lintDetailed } from ".";

const VARIABLE = dedent`
  variable "size" {
    type    = number
    default = 1
  }
`;
const QUEUE = dedent`
  resource "aws_sqs_queue" "q" {
    name          = "jobs"
    delay_seconds = var.size
  }
  resource "aws_sqs_queue" "copy" {
    for_each = aws_sqs_queue.q
    name     = each.value.name
  }
`;
const MAIN = dedent`
  locals {
    zone = "eu-west-1a" # TODO
  }
  module "child" {
    source = "./child"
    size   = 2
  }
`;

const files = (change: Readonly<Record<string, string>>) =>
  Object.entries({ "main.tf": MAIN, "variables.tf": VARIABLE, "queue.tf": QUEUE, ...change }).map(([path, text]) => ({
    path,
    text,
  }));

describe("a linter that remembers", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["nothing", {}],
    ["a variable to a text", { "variables.tf": VARIABLE.replace("number", "string").replace("1", '"many"') }],
    ["a variable away", { "variables.tf": "" }],
    ["a resource's for_each", { "queue.tf": QUEUE.replace("{\n  name  ", "{\n  for_each = toset([])\n  name  ") }],
    [
      "a local",
      {
        "locals.tf": dedent`
          locals {
            q = ["a"]
          }
        `,
        "queue.tf": QUEUE.replace("aws_sqs_queue.q\n", "local.q\n"),
      },
    ],
    ["an argument of another resource", { "queue.tf": QUEUE.replace('"jobs"', '["jobs"]') }],
    ["a resource's name", { "queue.tf": QUEUE.replace('"q"', '"other"') }],
    ["lines in front", { "queue.tf": `\n\n${QUEUE}` }],
    ["the file's name", { "queue.tf": "", "moved.tf": QUEUE }],
    ["a brace away", { "queue.tf": QUEUE.slice(0, -3) }],
    [
      "the child",
      {
        "child/main.tf": dedent`
          variable "size" {
            type = string
          }
        `,
      },
    ],
    ["the child's variables", { "child/main.tf": 'variable "other" {}\n' }],
    [
      "a provider",
      {
        "provider.tf": dedent`
          terraform {
            required_providers {
              aws = { source = "other/aws" }
            }
          }
        `,
      },
    ],
    ["a suppression", { "queue.tf": `# stackwright:ignore validity-type known\n${QUEUE}` }],
  ])("answers the same as one that does not, after a change of %s and back", (_, change) => {
    const linter = createLinter();
    for (const given of [files({}), files(change), files({}), files(change)]) {
      expect(linter(given)).toEqual(lintDetailed(given));
      const alone = given.filter(({ path }) => path !== "main.tf");
      expect(linter(alone)).toEqual(lintDetailed(alone));
    }
  });
});

test("an edit anywhere in one long file is judged as if it were the first reading", () => {
  const linter = createLinter();
  const text = `${VARIABLE}${QUEUE}${QUEUE.replaceAll('"q"', '"r"').replaceAll(".q", ".r").replace('"copy"', '"other"')}`;
  linter([{ path: "main.tf", text }]);
  for (let at = 0; at < text.length; at += 7) {
    for (const typed of ["x", "\n", " # a", '"', "}", ""]) {
      const edited = [
        { path: "main.tf", text: `${text.slice(0, at)}${typed}${text.slice(at + (typed === "" ? 3 : 0))}` },
      ];
      expect(linter(edited)).toEqual(lintDetailed(edited));
    }
  }
});
