import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notOwnKey } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "trail-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_35", "AVD-AWS-0015"],
  summary: "CloudTrail encrypts its log files with a customer-managed key.",
  why: "With S3's own keys, whoever may read the bucket can read every call made in the account.",
  howToFix: "Set `kms_key_id` to a key whose policy admits cloudtrail.amazonaws.com.",
  references: [
    securityHub("CloudTrail.2"),
    awsDocs("Encrypting log files", "awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html"),
  ],
  requires: { types: ["aws_cloudtrail"], path: "kms_key_id", expected: "a customer-managed key", judge: notOwnKey },
  examples: samples({ right: "aws_kms_key.k.arn", wrong: '""' }),
});
