import { body } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { argumentOf, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { defineArgumentRule } from "./checks/argument-rule";
import { notOwnKey } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";

export const rule = defineArgumentRule({
  id: "parameter-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_337"],
  summary: "SecureString parameters are encrypted with a customer-managed key.",
  why: "Every principal of the account may use the key `alias/aws/ssm`, so only the permission on the parameter protects the value.",
  howToFix: "Set `key_id` to a key of the stack and allow its readers `kms:Decrypt` on it.",
  references: [
    awsDocs("SecureString parameters", "systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html"),
  ],
  requires: {
    types: ["aws_ssm_parameter"],
    path: "key_id",
    expected: "a customer-managed key",
    judge: notOwnKey,
    when: (module, view) => stringOf(argumentOf(module, view, "type")) === "SecureString",
  },
  examples,
});

function examples(): Examples {
  const parameter = (lines: string) =>
    dedent`
      resource "aws_ssm_parameter" "p" {
        name  = "/ml/p"
        value = var.value
      ${lines}}
    `;
  return {
    bad: [
      { title: "no key", files: parameter('  type  = "SecureString"\n'), lines: [1] },
      {
        title: "the key of AWS",
        files: parameter(body`
          type   = "SecureString"
          key_id = "alias/aws/ssm"
        `),
        lines: [5],
      },
    ],
    good: [
      {
        title: "a key of the stack, for_each",
        files: parameter(body`
          for_each = toset(["a"])
          type     = "SecureString"
          key_id   = aws_kms_key.k.arn
        `),
      },
      {
        title: "a plain one, count",
        files: parameter(body`
          count = 1
          type  = "String"
        `),
      },
      { title: "of a type from outside", files: parameter("  type  = var.type\n") },
    ],
  };
}
