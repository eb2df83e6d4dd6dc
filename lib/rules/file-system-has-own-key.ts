import { argumentOf, booleanOf, isUnset, type Module, type Resource } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notSet } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";

export const rule = defineArgumentRule({
  id: "file-system-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_184"],
  summary: "EFS file systems are encrypted with a customer-managed key.",
  why: "Only with a key of your own can access to the files be revoked and audited.",
  howToFix: "Set `kms_key_id`.",
  references: [awsDocs("Encryption at rest", "efs/latest/ug/encryption-at-rest.html")],
  requires: {
    types: ["aws_efs_file_system"],
    path: "kms_key_id",
    expected: "a customer-managed key",
    judge: notSet,
    when: isEncrypted,
  },
  examples: samples({ right: "aws_kms_key.k.arn", given: "encrypted = true" }),
});

/** Without any encryption that is what is said (file-system-is-encrypted). */
function isEncrypted(module: Module, system: Resource): boolean {
  const encrypted = argumentOf(module, system, "encrypted");
  return !isUnset(encrypted) && booleanOf(encrypted) !== false;
}
