import { beforeAll, describe, expect, test } from "vitest";
import { Scanner } from "@/lib/hcl/scan/scanner";
import { pastedSource, sourcesIn } from "@/lib/intake";
import { BoundNames } from "@/lib/terraform/module/bound-names";
import { literalTexts } from "@/lib/terraform/module/literal-texts";
import { loadModules } from "@/lib/terraform/module/load-modules";
import { Module } from "@/lib/terraform/module/module";
import { referencesIn, referencesOf } from "@/lib/terraform/module/references";
import { LIMITS } from "@/lib/terraform/value/budget";
import { walkEverything } from "./walk-everything.examples";

/** Texts of one kind, of any size. */
type Family = (size: number) => string;

function times(size: number, line: (at: number) => string): string {
  return Array.from({ length: size }, (_, at) => line(at)).join("");
}

function locals(lines: string): string {
  return `locals {\n${lines}}\noutput "out" {\n  value = local.a0\n}\n`;
}

const families: Readonly<Record<string, Family>> = {
  "locals in one block": (n) => locals(times(n, (at) => `  a${at} = ${at}\n`)),
  "a chain of locals": (n) => locals(times(n, (at) => `  a${at} = [local.a${at + 1}]\n`)),
  "a chain of locals, backwards": (n) => locals(times(n, (at) => `  a${n - at} = [local.a${n - at - 1}]\n`)),
  "locals that list each other": (n) =>
    locals(times(n, (at) => `  a${at} = [${times(20, (other) => `local.a${(at + other) % n},`)}]\n`)),
  "doubled lists": (n) => locals(times(n, (at) => `  a${n - at} = [local.a${n - at - 1}, local.a${n - at - 1}]\n`)),
  "doubled texts": (n) => locals(times(n, (at) => `  a${at} = "\${local.a${at + 1}}\${local.a${at + 1}}"\n`)),
  "undecided choices": (n) =>
    `variable "c" {}\n${locals(times(n, (at) => `  a${at} = var.c ? [local.a${at + 1}] : [local.a${at + 1}, 1]\n`))}`,
  "nested lists": (n) => times(n / 50, (at) => `x${at} = ${"[".repeat(50)}${"]".repeat(50)}\n`),
  "lists nested too deep": (n) => `x = ${"[".repeat(n)}${"]".repeat(n)}\n`,
  "line ends behind conditions": (n) => `x = (${"a ? b : ".repeat(300)}c${"\n".repeat(n)})\n`,
  steps: (n) => `output "x" {\n  value = aws_vpc.a${".a".repeat(n)}\n}\n`,
  "a map": (n) => locals(`  a0 = {\n${times(n, (at) => `    k${at} = "v${at}"\n`)}  }\n`),
  "maps in templates": (n) => locals(`  a0 = "${times(n, (at) => `%{for v${at} in x}\${v${at}}%{endfor}`)}"\n`),
  comments: (n) => times(n, (at) => `# comment ${at}\nx${at} = 1 /* a */ // b\n`),
  "open comments": (n) => times(n, () => "/*\n"),
  heredocs: (n) => times(n, (at) => `x${at} = <<E\na\nE\n`),
  "open heredocs": (n) => times(n, (at) => `x${at} = <<E${at}\na\n`),
  fences: (n) => times(n, (at) => `\`\`\`hcl\nlocals {\n  a${at} = ${at}\n}\n\`\`\`\n`),
  "open blocks": (n) => times(n, (at) => `resource "a" "b${at}" {\n`),
  "blocks in a block": (n) => `resource "aws_vpc" "a" {\n${times(n, (at) => `  b${at % 7} {\n    c = 1\n  }\n`)}}\n`,
  "resources that lead to each other": (n) =>
    times(n, (at) => `resource "aws_vpc" "a${at}" {\n  cidr_block = aws_vpc.a${(at + 1) % n}.id\n}\n`),
  policies: (n) =>
    times(n, (at) => `data "aws_iam_policy_document" "d${at}" {\n  source_policy_documents = [${doubled(at)}]\n}\n`),
  "text of a policy": (n) => `resource "aws_iam_policy" "p" {\n  policy = ${JSON.stringify(statements(n))}\n}\n`,
  "calls of functions": (n) =>
    locals(times(n, (at) => `  a${at} = concat(local.a${at + 1}, ["x"], split(",", join(",", local.a${at + 1})))\n`)),
};

function doubled(at: number): string {
  return `data.aws_iam_policy_document.d${at + 1}.json, data.aws_iam_policy_document.d${at + 1}.json`;
}

function statements(count: number): string {
  return JSON.stringify({ Statement: Array.from({ length: count }, () => ({ Action: ["s3:*"], Resource: "*" })) });
}

/** Counts calls of these methods, through which all reading of text and all looking up of names goes. */
const counted: readonly (readonly [object, string])[] = [
  [Scanner.prototype, "kind"],
  [BoundNames.prototype, "has"],
  [Module.prototype, "resource"],
  [Module.prototype, "local"],
];
let work = 0;

beforeAll(() => {
  for (const [prototype, name] of counted) {
    const method = Reflect.get(prototype, name);
    Reflect.set(prototype, name, function count(this: object, ...args: readonly unknown[]) {
      work += 1;
      return Reflect.apply(method, this, args);
    });
  }
});

/** Reads a text and resolves all its names; gives how often something was asked for. */
function readingOf(text: string): number {
  work = 0;
  for (const module of loadModules(sourcesIn([pastedSource("main.tf", text)]))) {
    for (const view of module.topViews) referencesOf(module, view);
    for (const { value } of module.declarations.locals) referencesIn(module, value);
    literalTexts(module);
  }
  return work;
}

const START = 300;
const LIMIT = 60_000;

describe.each(Object.entries(families))("%s", (_, family) => {
  test("twice the text is twice the work of reading it", () => {
    const works = [1, 2, 4, 8, 16].map((factor) => readingOf(family(START * factor)));
    expect(works[0]).toBeGreaterThan(0);
    for (const [at, next] of works.slice(1).entries()) expect(next).toBeLessThan(2.2 * (works[at] ?? 0) + 2000);
  });

  test(
    "everything that rules may ask of it costs no more than the budget, which is linear in the text",
    () => {
      const text = family(START);
      for (const { budget } of walkEverything(text))
        expect(budget.spent).toBeLessThanOrEqual(LIMITS.steps + 2 * text.length * LIMITS.stepsPerCharacter);
    },
    LIMIT,
  );
});
