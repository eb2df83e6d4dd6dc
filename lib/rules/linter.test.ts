import { describe, expect, test } from "vitest";
import { createLinter, lintDetailed } from ".";

const VARIABLE = 'variable "size" {\n  type    = number\n  default = 1\n}\n';
const QUEUE =
  'resource "aws_sqs_queue" "q" {\n  name          = "jobs"\n  delay_seconds = var.size\n}\nresource "aws_sqs_queue" "copy" {\n  for_each = aws_sqs_queue.q\n  name     = each.value.name\n}\n';
const MAIN = 'locals {\n  zone = "eu-west-1a" # TODO\n}\nmodule "child" {\n  source = "./child"\n  size   = 2\n}\n';

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
      { "locals.tf": 'locals {\n  q = ["a"]\n}\n', "queue.tf": QUEUE.replace("aws_sqs_queue.q\n", "local.q\n") },
    ],
    ["an argument of another resource", { "queue.tf": QUEUE.replace('"jobs"', '["jobs"]') }],
    ["a resource's name", { "queue.tf": QUEUE.replace('"q"', '"other"') }],
    ["lines in front", { "queue.tf": `\n\n${QUEUE}` }],
    ["the file's name", { "queue.tf": "", "moved.tf": QUEUE }],
    ["a brace away", { "queue.tf": QUEUE.slice(0, -3) }],
    ["the child", { "child/main.tf": 'variable "size" {\n  type = string\n}\n' }],
    ["the child's variables", { "child/main.tf": 'variable "other" {}\n' }],
    [
      "a provider",
      { "provider.tf": 'terraform {\n  required_providers {\n    aws = { source = "other/aws" }\n  }\n}\n' },
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
