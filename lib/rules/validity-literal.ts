import { fires } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { silentExamples } from "./validity/silent-examples";
import { validityProblems } from "./validity/validity-problems";

export const rule = defineRule({
  id: "validity-literal",
  class: null,
  severity: "critical",
  invalid: true,
  summary: "Literal values are among those that the provider itself accepts.",
  why: "The provider refuses an unknown enumeration value, malformed JSON, CIDR or ARN when it validates.",
  howToFix: "Use a value that the message names.",
  references: [
    { title: "AWS provider documentation", url: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs" },
  ],
  check: (module) => validityProblems(module, "validity-literal"),
  examples: () => ({
    good: silentExamples,
    bad: [
      fires("an HTTP method that does not exist", 4)`
        resource "aws_api_gateway_method" "one" {
          rest_api_id   = "a"
          resource_id   = "b"
          http_method   = "FETCH"
          authorization = "NONE"
        }
      `,
      fires("a policy that is not JSON", 2)`
        resource "aws_iam_policy" "one" {
          policy = "{ Version: 2012-10-17 }"
        }
      `,
    ],
  }),
});
