import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-undeclared-reference",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Every resource, data source, local and module that is referred to is declared.",
  why: "Terraform refuses a reference to something that is not there.",
  howToFix: "Correct the address, or declare the object.",
  references: [
    { title: "References", url: "https://developer.hashicorp.com/terraform/language/expressions/references" },
  ],
  examples: {
    good: silentExamples,
    bad: [
      {
        title: "a topic that is not there",
        files: 'output "arn" {\n  value = aws_sns_topic.missing.arn\n}\n',
        lines: [2],
      },
      { title: "a local that is not there", files: "locals {\n  a = local.b\n}\n", lines: [2] },
    ],
  },
  check: (module) => validityProblems(module, "validity-undeclared-reference"),
});
