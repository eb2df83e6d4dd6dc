import { argumentOf, type Module, type Resource, stringOf } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { isNotFrom, offOrNotSet, saidFalse } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "database-is-encrypted",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_16", "CKV_AWS_96", "CKV_AWS_74", "CKV_AWS_44", "CKV_AWS_64", "AVD-AWS-0080"],
  summary: "Databases are encrypted at rest.",
  why: "Snapshots, replicas and automated backups are as readable as the volume they come from, and encryption cannot be switched on later without a new database.",
  howToFix:
    "Set `storage_encrypted = true` (and `kms_key_id`) before the first apply; an existing database is encrypted by restoring an encrypted copy of its snapshot.",
  references: [
    securityHub("RDS.3"),
    awsDocs("Encrypting Amazon RDS resources", "AmazonRDS/latest/UserGuide/Overview.Encryption.html"),
  ],
  requires: [
    {
      types: ["aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster"],
      path: "storage_encrypted",
      expected: "true",
      judge: offOrNotSet,
      when: isOwnStorage,
    },
    // Provider 6 encrypts where nothing is said.
    { types: ["aws_redshift_cluster"], path: "encrypted", expected: "true", judge: saidFalse },
  ],
  examples: samples({ right: "true", wrong: "false" }),
});

const isWhole = isNotFrom(
  "replicate_source_db",
  "snapshot_identifier",
  "restore_to_point_in_time",
  "s3_import",
  "replication_source_identifier",
  "global_cluster_identifier",
);

/** A serverless cluster of the first generation is always encrypted, and an instance of Aurora as its cluster is. */
function isOwnStorage(module: Module, database: Resource): boolean {
  if (stringOf(argumentOf(module, database, "engine_mode")) === "serverless") return false;
  return isWhole(module, database) && stringOf(argumentOf(module, database, "engine"))?.startsWith("custom-") !== true;
}
