import { fires } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-computed-argument",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Arguments that the provider sets itself are left out.",
  why: "A computed attribute can be read, not written.",
  howToFix: "Remove the argument; refer to it from elsewhere instead.",
  references: [
    { title: "AWS provider documentation", url: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs" },
  ],
  check: (module) => validityProblems(module, "validity-computed-argument"),
  examples: () => ({
    good: silentExamples,
    bad: [
      fires("an ARN that is set", 3)`
        resource "aws_sns_topic" "one" {
          name = "alerts"
          arn  = "arn:aws:sns:eu-west-1:123456789012:alerts"
        }
      `,
    ],
  }),
});
