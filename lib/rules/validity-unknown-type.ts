import { fires } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-unknown-type",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Resource and data types exist in the AWS provider.",
  why: "A type that the provider does not have cannot be planned.",
  howToFix: "Use the type that is meant; the provider's documentation lists them.",
  references: [
    { title: "AWS provider documentation", url: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs" },
  ],
  check: (module) => validityProblems(module, "validity-unknown-type"),
  examples: () => ({
    good: silentExamples,
    bad: [
      fires("a type that does not exist", 1)`
        resource "aws_sns_topics" "one" {
          name = "a"
        }
      `,
    ],
  }),
});
