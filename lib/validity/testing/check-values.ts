import type { Expression } from "@/lib/hcl";
import type { BlockView } from "@/lib/terraform";
import type { Issues } from "../context/issue";
import { isComputed, isIdentifier } from "../expression/static-reading";

/**
 * What an argument of a test file takes. Terraform reads all of them before it evaluates anything: neither variables nor functions may
 * stand there. An array lists the words that are written without quotes. https://developer.hashicorp.com/terraform/language/tests
 */
export type Takes = "anything" | "bool" | "list" | "map" | "name" | "object" | "text" | readonly string[];

/** Arguments of a test's block hold what they take. */
export function checkValues(issues: Issues, view: BlockView, values: Readonly<Record<string, Takes>>): void {
  for (const [name, takes] of Object.entries(values)) {
    const value = view.expression(name);
    const problem = value && problemOf(value, takes);
    if (value && problem !== undefined) issues.add("validity-meta-argument", view.file, value, `${name} ${problem}`);
  }
}

function problemOf(value: Expression, takes: Takes): string | undefined {
  if (typeof takes === "object")
    return isWord(value, takes) ? undefined : `is another word, expected ${takes.join(" or ")} without quotes`;
  if (takes === "list") return value.kind === "tuple" ? undefined : "is not a list, expected one that is written out";
  if (takes === "map") return value.kind === "object" ? undefined : "is not a map, expected one that is written out";
  if (isComputed(value)) return "is computed, expected a value that is written out";
  return EXPECTED[takes](value);
}

function isWord(value: Expression, words: readonly string[]): boolean {
  return value.kind === "reference" && value.steps.length === 0 && words.includes(value.root);
}

const EXPECTED: Readonly<
  Record<Exclude<Takes, "list" | "map" | readonly string[]>, (value: Expression) => string | undefined>
> = {
  anything: () => undefined,
  bool: (value) =>
    isAggregate(value) || value.kind === "number" || (value.kind === "string" && !/^(true|false)$/.test(value.value))
      ? "is no bool, expected true or false"
      : undefined,
  name: (value) =>
    isAggregate(value) || value.kind === "number" || (value.kind === "string" && !isIdentifier(value.value))
      ? "is no name, expected letters, digits, _ and - in quotes, not beginning with a digit"
      : undefined,
  object: (value) =>
    /^(boolean|null|number|string|tuple)$/.test(value.kind) ? `is no object, expected { … }` : undefined,
  text: (value) => (isAggregate(value) ? "is no text, expected a string in quotes" : undefined),
};

function isAggregate({ kind }: Expression): boolean {
  return kind === "object" || kind === "tuple";
}
