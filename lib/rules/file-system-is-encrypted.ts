import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { mustBeTrue } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "file-system-is-encrypted",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_42", "AVD-AWS-0037"],
  summary: "EFS file systems are encrypted at rest.",
  why: "Encryption cannot be switched on later: the file system would have to be replaced and its files copied.",
  howToFix: "Set `encrypted = true` and `kms_key_id`.",
  references: [securityHub("EFS.1"), awsDocs("Encryption at rest", "efs/latest/ug/encryption-at-rest.html")],
  requires: mustBeTrue("aws_efs_file_system", "encrypted"),
  examples: samples({ right: "true", wrong: "false" }),
});
