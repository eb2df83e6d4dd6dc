import { fires } from "@/lib/lint/examples";
import { defineValidityRule, providerSchema } from "./validity/validity-rule";

export const rule = defineValidityRule({
  id: "validity-unknown-type",
  summary: "Resource and data types exist in their provider.",
  why: "A type that the provider does not have cannot be planned.",
  howToFix: "Use the type you mean; the provider's documentation lists them.",
  references: [providerSchema],
  bad: () => [
    fires("a type that does not exist", 1)`
      resource "aws_sns_topics" "one" {
        name = "a"
      }
    `,
    fires("a type of another provider", 8)`
      terraform {
        required_providers {
          aws    = { source = "hashicorp/aws" }
          random = { source = "hashicorp/random" }
        }
      }

      resource "aws_sns_topic" "one" {
        provider = random
      }
    `,
  ],
});
