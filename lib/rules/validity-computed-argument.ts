import { fires } from "@/lib/lint/examples";
import { defineValidityRule, providerSchema } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-computed-argument",
  summary: "Arguments that the provider sets itself are left out.",
  why: "A computed attribute can be read, not written.",
  howToFix: "Remove the argument; refer to it from elsewhere instead.",
  references: [providerSchema],
  bad: () => [
    fires("an ARN that is set", 3)`
      resource "aws_sns_topic" "one" {
        name = "alerts"
        arn  = "arn:aws:sns:eu-west-1:123456789012:alerts"
      }
    `,
  ],
});
