import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notSet } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";

export const rule = defineArgumentRule({
  id: "log-group-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_158", "AVD-AWS-0017"],
  summary: "Log groups are encrypted with a customer-managed key.",
  why: "Only with a key of your own can access to the logs be revoked and audited.",
  howToFix: "Set `kms_key_id` and let logs.<region>.amazonaws.com use the key.",
  references: [awsDocs("Encrypt log data", "AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html")],
  requires: {
    types: ["aws_cloudwatch_log_group"],
    path: "kms_key_id",
    expected: "the ARN of a customer-managed key",
    judge: notSet,
  },
  examples: samples({ right: "aws_kms_key.k.arn" }),
});
