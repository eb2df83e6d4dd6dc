import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { mustBeTrue } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "key-rotates",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_7", "AVD-AWS-0065"],
  summary: "Customer-managed keys rotate.",
  why: "A key that never rotates protects more and more data with the same secret, year after year.",
  howToFix: "Set `enable_key_rotation = true`.",
  references: [securityHub("KMS.4"), awsDocs("Key rotation", "kms/latest/developerguide/rotate-keys.html")],
  requires: mustBeTrue(
    "aws_kms_key",
    "enable_key_rotation",
    (_, key) => !["customer_master_key_spec", "key_usage", "custom_key_store_id"].some((name) => key.attribute(name)),
  ),
  examples: samples({ right: "true", wrong: "false" }),
});
