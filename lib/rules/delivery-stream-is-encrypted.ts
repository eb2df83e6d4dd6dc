import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { isNotFrom, offOrNotSet } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "delivery-stream-is-encrypted",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_240"],
  summary: "Firehose streams are encrypted at rest.",
  why: "Records lie in the stream in plain text until they are delivered.",
  howToFix: "Add `server_side_encryption { enabled = true }`.",
  references: [
    securityHub("DataFirehose.1"),
    awsDocs("Data protection in Amazon Data Firehose", "firehose/latest/dev/encryption.html"),
  ],
  requires: {
    types: ["aws_kinesis_firehose_delivery_stream"],
    path: "server_side_encryption.enabled",
    expected: "true",
    judge: offOrNotSet,
    // What comes from a stream stays encrypted as it is there.
    when: isNotFrom("kinesis_source_configuration", "msk_source_configuration"),
  },
  examples: samples({ right: "true", wrong: "false" }),
});
