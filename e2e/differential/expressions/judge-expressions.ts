import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lint, rules } from "@/lib/rules";
import { validateJson } from "@/scripts/terraform/terraform-run";
import { DECLARATIONS } from "./operands";

const validity = rules.filter(({ invalid }) => invalid);

export interface Judged {
  readonly expression: string;
  /** What Terraform says; undefined where it accepts. */
  readonly terraform: string | undefined;
  readonly ours: string | undefined;
}

const PER_MODULE = 600;

/** Each expression as a local of its own: Terraform looks at all of them in one run, whatever fails. */
export function judgeExpressions(expressions: readonly string[]): readonly Judged[] {
  const judged: Judged[] = [];
  for (let at = 0; at < expressions.length; at += PER_MODULE)
    judged.push(...judgeTogether(expressions.slice(at, at + PER_MODULE)));
  return judged;
}

function ourErrors(text: string): ReadonlyMap<number, string> {
  const findings = lint([{ path: "main.tf", text }], { rules: validity }).filter(({ invalid }) => invalid);
  return new Map(findings.map(({ range, message }) => [range.start.line, message]));
}

function judgeTogether(expressions: readonly string[]): readonly Judged[] {
  const head = `${DECLARATIONS}locals {\n  template = "$$\{name}"\n`;
  const first = head.split("\n").length;
  const text = `${head}${expressions.map((expression, index) => `  e${index} = ${expression}\n`).join("")}}\n`;
  const folder = mkdtempSync(join(tmpdir(), "stackwright-expressions-"));
  try {
    writeFileSync(join(folder, "main.tf"), text);
    const { diagnostics } = validateJson(folder);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const lost = errors.find(({ range }) => !range);
    if (lost) throw new Error(`error without a place: ${lost.summary}`);
    const theirs = new Map(errors.map(({ range, summary, detail }) => [range?.start.line, `${summary}: ${detail}`]));
    const ours = ourErrors(text);
    return expressions.map((expression, index) => ({
      expression,
      terraform: theirs.get(first + index),
      ours: ours.get(first + index),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
