import type { BadExample, Examples } from "@/lib/lint/rule";
import type { Requirement } from "./required-argument";

interface Samples {
  /** HCL of a value that meets the requirement. */
  readonly right: string;
  /** HCL of a value that does not. */
  readonly wrong?: string;
  /** The argument may be left out. */
  readonly optional?: boolean;
  /** A line without which the requirement does not matter. */
  readonly given?: string;
}

/** The examples that a requirement has wherever nothing is special: not set, wrong, right and decided elsewhere. */
export function samples(values: Samples): (requirement: Requirement) => Examples {
  return (requirement) => {
    const text = (value?: string, repeat?: string) => resourceText(requirement, [repeat, values.given], value);
    return {
      bad: badExamples(requirement, values, text),
      good: [
        { title: "set, for_each", files: text(values.right, "for_each = toset(var.names)") },
        { title: "decided outside, count", files: text("var.chosen", "count = 2") },
      ],
    };
  };
}

function badExamples(
  { fix, path }: Requirement,
  { wrong, given, optional = false }: Samples,
  text: (value?: string) => string,
): readonly BadExample[] {
  const depth = path.split(".").length;
  const fixed = fix === undefined ? {} : { fixed: text(fix) };
  const unset: BadExample = { title: "not set", files: text(), lines: [1], ...(depth === 1 ? fixed : {}) };
  const line = 1 + (given === undefined ? 0 : 1) + depth;
  const other = wrong && { title: "set to something else", files: text(wrong), lines: [line], ...fixed };
  return [...(optional ? [] : [unset]), ...(other ? [other] : [])];
}

function resourceText({ types, path }: Requirement, first: readonly (string | undefined)[], value?: string): string {
  const lines = first.filter((line) => line !== undefined);
  const body = value === undefined ? lines : [...lines, ...nested(path.split("."), value)];
  return [`resource "${types[0]}" "x" {`, ...body.map((line) => `  ${line}`), "}", ""].join("\n");
}

/** The lines of an argument inside the blocks that its path names. */
function nested([name = "", ...inner]: readonly string[], value: string): readonly string[] {
  if (inner.length === 0) return [`${name} = ${value}`];
  return [`${name} {`, ...nested(inner, value).map((line) => `  ${line}`), "}"];
}
