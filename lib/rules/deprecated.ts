import { fires } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "deprecated",
  class: null,
  severity: "low",
  summary: "Deprecated types and arguments are not used.",
  why: "A later major version of the provider removes them.",
  howToFix: "Use what the provider's documentation names instead.",
  references: [
    { title: "AWS provider documentation", url: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs" },
  ],
  check: (module) => validityProblems(module, "deprecated"),
  examples: () => ({
    good: silentExamples,
    bad: [
      fires("a type that has a successor, said once", 1)`
        resource "aws_s3_bucket_object" "one" {
          bucket = "a"
          key    = "b"
        }
      `,
      fires("an argument that became a resource of its own", 3)`
        resource "aws_s3_bucket" "one" {
          bucket = "a"
          acl    = "private"
        }
      `,
    ],
  }),
});
