import { expect, test } from "vitest";
import { lint } from "@/lib/lint";
import { namedSources, proseOf } from ".";

const QUEUE = 'resource "aws_sqs_queue" "q" {\n}';
const TOPIC = 'resource "aws_sns_topic" "t" {\n}';

function fenced(code: string): string {
  return `\`\`\`hcl\n${code}\n\`\`\`\n`;
}

/** Messages about the document, by rule. */
function foundIn(text: string): readonly string[] {
  const files = namedSources([{ path: "answer.md", text }]);
  const invalid = {
    id: "any",
    class: null,
    severity: "low",
    summary: "",
    why: "",
    howToFix: "",
    references: [],
  } as const;
  const seen = {
    ...invalid,
    examples: { bad: [], good: [] },
    *check(module: {
      resourcesOf: (...types: string[]) => readonly {
        readonly file: { readonly path: string };
        readonly block: { readonly range?: { readonly start: { readonly line: number } } };
      }[];
    }) {
      for (const { file, block } of module.resourcesOf("aws_sqs_queue", "aws_sns_topic")) {
        const point = { line: block.range?.start.line ?? 0, column: 1 };
        yield { file: file.path, range: { start: point, end: point }, message: "seen, expected" };
      }
    },
  };
  return lint(files, { rules: [seen] }).map(({ rule, range }) => `${rule} ${range.start.line}`);
}

test.each([
  ["a second draft replaces the first", fenced(QUEUE) + fenced(QUEUE), ["answer-is-read 1", "any 6"]],
  ["a draft of half of it too", fenced(`${QUEUE}\n${TOPIC}`) + fenced(QUEUE), ["answer-is-read 1", "any 8"]],
  [
    "a correction of less than half replaces what it corrects",
    `main.tf\n${fenced(`${QUEUE}\n${TOPIC}\nlocals {\n}\ndata "a" "b" {\n}\noutput "o" {\n}`)}main.tf\n${fenced(TOPIC)}`,
    ["any 3", "any 16"],
  ],
  [
    "the same in a file of another name stays",
    `main.tf\n${fenced(`${QUEUE}\n${TOPIC}\ndata "a" "b" {\n}\noutput "o" {\n}`)}b.tf\n${fenced(TOPIC)}`,
    ["any 3", "any 5", "any 14"],
  ],
  [
    "a change that builds on the rest leaves the rest",
    fenced(`${TOPIC}\n${QUEUE}`) + fenced(QUEUE.replace("\n", "\n  a = aws_sns_topic.t.arn\n")),
    ["any 2", "any 8"],
  ],
  [
    "a draft that builds on nothing of it",
    fenced(`${TOPIC}\n${QUEUE}`) + fenced(QUEUE.replace("\n", "\n  a = aws_sns_topic.other.arn\n")),
    ["answer-is-read 1", "any 8"],
  ],
  ["parts of one file stay", fenced(QUEUE) + fenced(TOPIC), ["any 2", "any 6"]],
  ["files of different names stay", `main.tf\n${fenced(QUEUE)}other.tf\n${fenced(QUEUE)}`, ["any 3", "any 8"]],
  ["Terraform without a fence is Terraform", `${QUEUE}\n`, ["any 1"]],
  ["prose alone is said to hold none", "First, create a queue.\n", ["answer-is-read 1"]],
])("%s", (_, text, expected) => {
  expect(foundIn(text)).toEqual(expected);
});

test("Terraform without a fence has no prose, which its comments would be found in twice", () => {
  expect(proseOf(`# Hmm, I noticed an issue\n${QUEUE}\n`)).toEqual([]);
  expect(proseOf(`Hmm\n${fenced(QUEUE)}`)).toEqual(["Hmm", "", "", "", "", ""]);
});
