import { atHead, defineRule } from "@/lib/lint/rule";
import { certainlyLacks } from "@/lib/terraform/module/absence";

const FS = 'resource "aws_efs_file_system" "fs" {\n  encrypted = true\n}\n';

export const rule = defineRule({
  id: "file-system-has-policy",
  class: null,
  severity: "low",
  summary: "An EFS file system has a policy that enforces TLS.",
  why: "Without a policy every client in the network may mount the file system, unencrypted and as root.",
  howToFix:
    "Add an aws_efs_file_system_policy that denies `aws:SecureTransport = false` and admits the functions' role.",
  references: [
    {
      title: "File system policies",
      url: "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
    },
  ],
  examples: {
    bad: [{ title: "no policy", files: FS, lines: [1] }],
    good: [
      {
        title: "a policy, for_each",
        files: `${FS}resource "aws_efs_file_system_policy" "p" {\n  for_each       = { fs = aws_efs_file_system.fs.id }\n  file_system_id = each.value\n  policy         = var.policy\n}\n`,
      },
      {
        title: "a module elsewhere may set it, count",
        files: `${FS}module "policy" {\n  count  = 1\n  source = "registry/efs-policy/aws"\n}\n`,
      },
    ],
  },
  *check(module) {
    const [first] = module.resourcesOf("aws_efs_file_system");
    if (!first || !certainlyLacks(module, "aws_efs_file_system_policy")) return;
    yield { ...atHead(first), message: `${first.address} has no policy, expected one that enforces TLS` };
  },
});
