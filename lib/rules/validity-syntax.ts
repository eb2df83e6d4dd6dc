import type { SyntaxProblem } from "@/lib/hcl";
import { fires, silent } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";

export const rule = defineRule({
  id: "validity-syntax",
  class: "F01",
  severity: "critical",
  invalid: true,
  summary: "The file is HCL from its first character to its last.",
  why:
    "Terraform reads nothing of a module with a broken file: nothing can be planned, and scanners that skip what " +
    "does not parse call it clean.",
  howToFix: "Close what is left open, or ask for the rest of a file that was cut off.",
  references: [{ title: "HCL native syntax", url: "https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md" }],
  *check(module) {
    const tests = module.callers.length === 0 ? module.testFiles : [];
    for (const file of [...module.files, ...tests]) {
      for (const problem of file.parsed.problems) {
        yield {
          message: problem.message.replace("; expected", ", expected"),
          ...at(file, { range: placeOf(problem, file.text) }),
        };
      }
    }
  },
  examples,
});

/**
 * Of what is never closed Terraform names the beginning; of a value that is missing inside brackets, the end of the
 * file.
 */
function placeOf({ range, openedAt, truncated, message }: SyntaxProblem, text: string): SyntaxProblem["range"] {
  if (!truncated || !openedAt) return range;
  if (/expected "}"$/.test(message) || /inside an object .*expected ("=" and a value|.* or "}")$/.test(message))
    return openedAt;
  if (/inside a (list|call) .*expected "," or/.test(message)) return openedAt;
  return /inside (an object|a list|a call) .*expected a value$|inside a heredoc|inside a list .*expected "]"$/.test(
    message,
  )
    ? endOf(text)
    : range;
}

function endOf(text: string): SyntaxProblem["range"] {
  const lines = text.split("\n");
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length };
  return { start: end, end };
}

function examples(): Examples {
  return {
    good: [
      silent("one resource")`
        resource "aws_sns_topic" "alerts" {
          name = "alerts"
        }
      `,
      { title: "an empty file", files: "" },
      silent("braces in strings and comments")`
        locals {
          a = "{" # }
        }
      `,
    ],
    bad: [
      fires("cut off inside a block", 1)`
        resource "aws_sns_topic" "alerts" {
          name = "alerts"
      `,
      fires("cut off inside a string", 2)`
        locals {
          a = "alerts
        }
      `,
      fires("a second closing brace", 4)`
        locals {
          a = 1
        }
        }
      `,
    ],
  };
}
