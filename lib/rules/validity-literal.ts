import { fires } from "@/lib/lint/examples";
import { defineValidityRule, providerSchema } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-literal",
  summary: "Literal values are ones that the provider accepts.",
  why: "The provider refuses an unknown enumeration value, malformed JSON, CIDR or ARN when it validates.",
  howToFix: "Use a value that the message names.",
  references: [providerSchema],
  bad: () => [
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
});
