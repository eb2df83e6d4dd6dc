import { type Body, type Comment, children, type Expression } from "@/lib/hcl";
import { fires, silent } from "@/lib/lint/examples";
import { perFile } from "@/lib/lint/per-file";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import type { ModuleFile } from "@/lib/terraform";
import { findInRange, wholeOf } from "@/lib/terraform/module/find-text";
import { terraformDocs } from "./references/terraform-docs";

/** Fences, and lines that are sentences: four words or more, no assignment, brace or quote. */
const FENCE = /^[ \t]*(?:```|~~~)[^\n]*/gm;

const PROSE =
  /^[ \t]*(?:[-*>] |\d+[.)] |\*\*)?[A-Z][\w'\u2019]*[,:!.]?(?: +[*`(]*[\w'\u2019/.-]+[)`*]*[,.;:!?]*){3,}[^\n={}"]*$/gm;

export const rule = defineRule({
  id: "no-markdown-or-prose",
  ofText: true,
  ofReplaced: true,
  class: "F18",
  severity: "low",
  summary: "A `.tf` file holds Terraform only: no Markdown fences, no sentences.",
  why: "A file that was copied from a chat together with its fences and explanations is refused at the first of them.",
  howToFix: "Delete the fences; turn sentences that explain something into comments.",
  references: [terraformDocs("Configuration syntax", "language/syntax/configuration")],
  check: perFile(function* (file) {
    if (file.parsed.problems.length === 0) return;
    const covered = coveredLines(file);
    for (const { range } of findInRange(file.text, wholeOf(file.text), FENCE)) {
      if (!covered.has(range.start.line))
        yield { ...at(file, { range }), message: "Markdown fence in the code, expected Terraform only" };
    }
    for (const { match, range } of findInRange(file.text, wholeOf(file.text), PROSE)) {
      if (covered.has(range.start.line)) continue;
      yield {
        ...at(file, { range }),
        message: `sentence in the code ("${match[0].trim().slice(0, 60)}"), expected Terraform or a comment`,
      };
    }
  }),
  examples,
});

/** Lines inside comments and inside texts of several lines. */
function coveredLines({ parsed }: ModuleFile): ReadonlySet<number> {
  const lines = new Set<number>();
  const cover = ({ range }: Comment | Expression) => {
    if (range) for (let line = range.start.line; line <= range.end.line; line++) lines.add(line);
  };
  for (const comment of parsed.comments) cover(comment);
  for (const text of longTexts(parsed.body)) cover(text);
  return lines;
}

function* longTexts(body: Body): Iterable<Expression> {
  for (const item of body.items) {
    if (item.kind === "block") yield* longTexts(item.body);
    if (item.kind === "attribute") yield* templatesIn(item.value);
  }
}

function* templatesIn(expression: Expression): Iterable<Expression> {
  if (expression.kind === "template") yield expression;
  for (const child of children(expression)) yield* templatesIn(child);
}

function examples(): Examples {
  return {
    bad: [
      fires("fences around the code", 1, 5)`
        \`\`\`terraform
        locals {
          a = 1
        }
        \`\`\`
      `,
      fires("sentences between the blocks", 1, 7)`
        Here is the complete Terraform configuration for your stack:

        locals {
          a = 1
        }

        Note that the WAF must be associated with every stage.
      `,
    ],
    good: [
      silent("Markdown inside a heredoc, for_each")`
        resource "aws_cloudwatch_dashboard" "d" {
          for_each       = toset(["a"])
          dashboard_body = <<-EOT
            \`\`\`sh
            Run this command in the shell now
            \`\`\`
          EOT
        }
      `,
      silent("sentences in comments, count")`
        # Here is the complete configuration of the stack.
        /*
        \`\`\`
        This is an example of use
        \`\`\`
        */
        resource "aws_vpc" "v" {
          count = 1
        }
      `,
      silent("broken in another way")`
        locals {
          note = <<EOT
        Run this command in the shell
        \`\`\`
        EOT
          a = [
      `,
    ],
  };
}
