import { isUnset, numberOf, type Value } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { providerPage } from "./references/provider-page";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "log-group-expires",
  class: null,
  severity: "medium",
  general: "low",
  elsewhere: ["CKV_AWS_66", "CKV_AWS_338"],
  summary: "Log groups have a retention period.",
  why:
    "A log group without retention keeps everything forever: the bill grows, and data is kept longer " +
    "than the rules allow.",
  howToFix: "Set `retention_in_days`; 365 or more for what an audit needs.",
  references: [securityHub("CloudWatch.16"), providerPage("aws_cloudwatch_log_group")],
  requires: {
    types: ["aws_cloudwatch_log_group"],
    path: "retention_in_days",
    expected: "a number of days",
    judge: unlimited,
  },
  examples: samples({ right: "365", wrong: "0" }),
});

/** Zero means for ever. */
function unlimited(value: Value): string | undefined {
  if (isUnset(value)) return "is not set";
  return numberOf(value) === 0 ? "is 0, which keeps everything forever" : undefined;
}
