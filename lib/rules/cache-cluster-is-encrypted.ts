import { isRedis } from "@/lib/aws/cache-engine";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { offOrNotSet } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "cache-cluster-is-encrypted",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_29", "CKV_AWS_47", "AVD-AWS-0045"],
  summary: "Caches are encrypted at rest.",
  why: "Backups and swapped pages of a cache hold sessions and answers in plain text, and encryption cannot be switched on later.",
  howToFix: "Set `at_rest_encryption_enabled = true` before the first apply.",
  references: [
    securityHub("ElastiCache.4"),
    awsDocs("At-rest encryption in ElastiCache", "AmazonElastiCache/latest/dg/at-rest-encryption.html"),
  ],
  requires: [
    {
      types: ["aws_elasticache_replication_group"],
      path: "at_rest_encryption_enabled",
      expected: "true",
      judge: offOrNotSet,
      when: isRedis,
    },
    { types: ["aws_dax_cluster"], path: "server_side_encryption.enabled", expected: "true", judge: offOrNotSet },
  ],
  examples: samples({ right: "true", wrong: "false" }),
});
