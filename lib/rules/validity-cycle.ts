import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-cycle",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "No object depends on itself, directly or through others.",
  why: "Terraform cannot order the operations.",
  howToFix: "Break the ring: move the common part into an object of its own, or attach it with a separate resource.",
  references: [
    {
      title: "Resource dependencies",
      url: "https://developer.hashicorp.com/terraform/language/resources/behavior#resource-dependencies",
    },
  ],
  examples: {
    good: silentExamples,
    bad: [
      {
        title: "a topic that looks at itself in a condition",
        files:
          'resource "aws_sns_topic" "one" {\n  name = "a"\n  lifecycle {\n    precondition {\n      condition     = aws_sns_topic.one.name == "a"\n      error_message = "The name is wrong."\n    }\n  }\n}\n',
        lines: [5],
      },
      {
        title: "two that need each other",
        files:
          'resource "aws_sns_topic" "one" {\n  name = aws_sns_topic.two.id\n}\nresource "aws_sns_topic" "two" {\n  name = aws_sns_topic.one.id\n}\n',
        lines: [1],
      },
    ],
  },
  check: (module) => validityProblems(module, "validity-cycle"),
});
