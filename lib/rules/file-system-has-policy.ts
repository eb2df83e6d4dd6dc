import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { certainlyLacks } from "@/lib/terraform/module/absence";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "file-system-has-policy",
  class: null,
  severity: "low",
  summary: "An EFS file system has a policy that enforces TLS.",
  why: "Without a policy, every client that reaches a mount target may mount the file system, unencrypted and as root.",
  howToFix:
    "Add an aws_efs_file_system_policy that denies `aws:SecureTransport = false` and admits the functions' role.",
  references: [awsDocs("File system policies", "efs/latest/ug/iam-access-control-nfs-efs.html")],
  *check(module) {
    const [first] = module.resourcesOf("aws_efs_file_system");
    if (!first || !certainlyLacks(module, "aws_efs_file_system_policy")) return;
    yield { ...atHead(first), message: `${first.address} has no policy, expected one that enforces TLS` };
  },
  examples,
});

function examples(): Examples {
  const FS = dedent`
    resource "aws_efs_file_system" "fs" {
      encrypted = true
    }
  `;
  return {
    bad: [{ title: "no policy", files: FS, lines: [1] }],
    good: [
      {
        title: "a policy, for_each",
        files:
          FS +
          dedent`
            resource "aws_efs_file_system_policy" "p" {
              for_each       = { fs = aws_efs_file_system.fs.id }
              file_system_id = each.value
              policy         = var.policy
            }
          `,
      },
      {
        title: "a module elsewhere may set it, count",
        files:
          FS +
          dedent`
            module "policy" {
              count  = 1
              source = "registry/efs-policy/aws"
            }
          `,
      },
    ],
  };
}
