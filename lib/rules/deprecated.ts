import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "deprecated",
  class: null,
  severity: "low",
  summary: "Deprecated types and arguments are not used.",
  why: "The next major version of the provider removes them.",
  howToFix: "Use what the provider's documentation names instead.",
  references: [
    { title: "AWS provider documentation", url: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs" },
  ],
  check: (module) => validityProblems(module, "deprecated"),
  examples: () => ({
    good: silentExamples,
    bad: [
      {
        title: "a type that has a successor, said once",
        files: dedent`
          resource "aws_s3_bucket_object" "one" {
            bucket = "a"
            key    = "b"
          }
        `,
        lines: [1],
      },
      {
        title: "an argument that became a resource of its own",
        files: dedent`
          resource "aws_s3_bucket" "one" {
            bucket = "a"
            acl    = "private"
          }
        `,
        lines: [3],
      },
    ],
  }),
});
