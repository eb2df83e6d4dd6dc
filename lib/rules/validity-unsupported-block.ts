import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-unsupported-block",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Blocks exist where they stand.",
  why: "Terraform refuses a block that the schema does not have.",
  howToFix: "Correct the name, or write an argument with an equals sign.",
  references: [{ title: "Syntax", url: "https://developer.hashicorp.com/terraform/language/syntax/configuration" }],
  check: (module) => validityProblems(module, "validity-unsupported-block"),
  examples: () => ({
    good: silentExamples,
    bad: [
      {
        title: "tags as a block",
        files: dedent`
          resource "aws_sns_topic" "one" {
            tags {
              a = 1
            }
          }
        `,
        lines: [2],
      },
      {
        title: "an unknown block at the top",
        files: dedent`
          resources "aws_sns_topic" "one" {
          }
        `,
        lines: [1],
      },
    ],
  }),
});
