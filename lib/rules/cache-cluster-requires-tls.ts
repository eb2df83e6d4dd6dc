import { isRedis } from "@/lib/aws/cache-engine";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notOneOf } from "./checks/required-argument";
import { offOrNotSet, saidFalse } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "cache-cluster-requires-tls",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_30", "AVD-AWS-0051"],
  summary: "Caches are reached over TLS.",
  why: "Without it, sessions and passwords cross the VPC in plain text, and clients cannot be asked for a token.",
  howToFix: "Set `transit_encryption_enabled = true` and connect with `rediss://`.",
  references: [
    securityHub("ElastiCache.5"),
    securityHub("DynamoDB.7"),
    awsDocs("In-transit encryption in ElastiCache", "AmazonElastiCache/latest/dg/in-transit-encryption.html"),
  ],
  requires: [
    {
      types: ["aws_elasticache_replication_group"],
      path: "transit_encryption_enabled",
      expected: "true",
      judge: offOrNotSet,
      when: isRedis,
    },
    { types: ["aws_dax_cluster"], path: "cluster_endpoint_encryption_type", expected: '"TLS"', judge: notOneOf("TLS") },
    { types: ["aws_memorydb_cluster"], path: "tls_enabled", expected: "true", judge: saidFalse },
  ],
  examples: samples({ right: "true", wrong: "false" }),
});
