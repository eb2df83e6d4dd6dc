import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notOneOf } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "stream-is-encrypted",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_43", "AVD-AWS-0064"],
  summary: "Kinesis streams are encrypted at rest.",
  why: "Records lie in the stream in plain text, for a day and up to a year.",
  howToFix: 'Set `encryption_type = "KMS"` and `kms_key_id`.',
  references: [
    securityHub("Kinesis.1"),
    awsDocs("Data protection in Kinesis Data Streams", "streams/latest/dev/server-side-encryption.html"),
  ],
  requires: { types: ["aws_kinesis_stream"], path: "encryption_type", expected: '"KMS"', judge: notOneOf("KMS") },
  examples: samples({ right: '"KMS"', wrong: '"NONE"' }),
});
