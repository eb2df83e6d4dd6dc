import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { mustBeTrue } from "./checks/required-argument";
import { isNotFrom } from "./checks/stated";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "database-is-protected-from-deletion",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_293", "CKV_AWS_139", "AVD-AWS-0177"],
  summary: "Databases are protected from deletion.",
  why: "One `terraform destroy`, or one argument that forces a replacement, deletes the data.",
  howToFix: "Set `deletion_protection = true`; turn it off in a step of its own before an intended deletion.",
  references: [securityHub("RDS.8"), securityHub("RDS.7"), securityHub("DocumentDB.5"), securityHub("Neptune.4")],
  requires: {
    ...mustBeTrue("aws_db_instance", "deletion_protection", isNotFrom("replicate_source_db")),
    types: ["aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster", "aws_rds_global_cluster"],
  },
  examples: samples({ right: "true", wrong: "false" }),
});
