import { exhaustionOf, type Module } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import type { Finding, Severity } from "./finding";
import { type RuleText, spanOf } from "./rule";

/** The engine's own finding: how much was evaluated is known only after all rules have run. */
export const evaluationIsBounded: RuleText = {
  id: "evaluation-is-bounded",
  class: null,
  severity: "low",
  summary: "What an expression makes is small enough to be judged.",
  why: "Some lines can make a value of gigabytes. It is not computed here, so what depends on it is taken as unknown, and findings may be missing.",
  howToFix:
    "Make the value smaller, or read the expression yourself: `terraform plan` computes it, for as long as it takes.",
  references: [],
  examples: {
    good: [
      {
        title: "a list of a few names, count",
        files: dedent`
          resource "aws_sqs_queue" "q" {
            count = length(local.names)
          }

          locals {
            names = [for n in range(3) : "q\${n}"]
          }
        `,
      },
      {
        title: "a text that is doubled a few times",
        files: dedent`
          locals {
            a = "ab"
            b = "\${local.a}\${local.a}"
          }
        `,
      },
    ],
    bad: [
      {
        title: "a number with billions of leading zeros",
        files: dedent`
          locals {
            a = format("%09000000000d", 1)
          }

          output "a" {
            value = local.a
          }
        `,
        lines: [2],
      },
    ],
  },
};

const WORDS = {
  size: "a value of more than 1 MiB",
  steps: "more work than one text gets",
  depth: "a value or expression that nests too deeply",
} as const;

/** One finding per module, at the first place that was given up. */
export function exhaustionFindings(module: Module, level: Severity): readonly Finding[] {
  const found = exhaustionOf(module);
  if (!found) return [];
  const { id } = evaluationIsBounded;
  const message = `the expression makes ${WORDS[found.exceeded]}, expected one that can be judged: it is taken as unknown`;
  return [
    {
      rule: id,
      class: null,
      severity: level,
      invalid: false,
      message,
      file: found.file.path,
      range: spanOf(found.range),
      fixes: [],
    },
  ];
}
