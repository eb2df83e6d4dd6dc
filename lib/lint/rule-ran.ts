import type { Module } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import type { Finding, Severity } from "./finding";
import type { Problem, Rule, RuleText } from "./rule";

/** The engine's own finding: a fault of the linter, which costs one rule and not the whole answer. */
export const ruleRan: RuleText = {
  id: "rule-ran",
  class: null,
  severity: "low",
  summary: "Every rule of the linter could judge the module.",
  why: "A rule that fails is a fault of ours, not of the Terraform. Its findings are missing; those of all other rules are there.",
  howToFix: "Report the finding with the lines that cause it. Until it is mended, read those lines yourself.",
  references: [],
  examples: {
    good: [
      {
        title: "a resource, count",
        files: dedent`
          resource "aws_sqs_queue" "q" {
            count = 2
          }
        `,
      },
      { title: "nothing", files: "" },
    ],
    bad: [],
  },
};

export interface Judged {
  readonly problems: readonly Problem[];
  readonly failures: readonly Finding[];
}

/** What a rule finds in a module; a rule that throws has found nothing, and that is said. */
export function judgedBy(rule: Rule, module: Module, level: Severity | "off"): Judged {
  try {
    return { problems: [...rule.check(module)], failures: [] };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ").slice(0, 200);
    const file = module.writtenFiles[0]?.path ?? "main.tf";
    const start = { line: 1, column: 1 };
    const message = `rule ${rule.id} failed (${reason}), expected a verdict: a fault of the linter`;
    const finding = { rule: ruleRan.id, class: null, invalid: false, message, file, range: { start, end: start } };
    return { problems: [], failures: level === "off" ? [] : [{ ...finding, severity: level, fixes: [] }] };
  }
}
