import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { saidTrue } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "database-is-private",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_17", "CKV_AWS_87", "CKV_AWS_69", "AVD-AWS-0180"],
  summary: "Databases have no public address.",
  why: "A database that answers on the internet is found by scanners within minutes; then only its password and its security group protect the data.",
  howToFix: "Set `publicly_accessible = false` and reach the database from inside the VPC.",
  references: [
    securityHub("RDS.2"),
    securityHub("Redshift.1"),
    awsDocs(
      "Hiding a DB instance from the internet",
      "AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
    ),
  ],
  requires: {
    types: [
      "aws_db_instance",
      "aws_rds_cluster_instance",
      "aws_neptune_cluster_instance",
      "aws_redshift_cluster",
      "aws_redshiftserverless_workgroup",
      "aws_dms_replication_instance",
      "aws_mq_broker",
    ],
    path: "publicly_accessible",
    expected: "false",
    judge: saidTrue,
    fix: "false",
  },
  examples: samples({ right: "false", wrong: "true", optional: true }),
});
