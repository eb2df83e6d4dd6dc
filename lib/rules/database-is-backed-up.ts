import { fires, silent } from "@/lib/lint/examples";
import { isUnset, type Module, numberOf, type Resource, type Value } from "@/lib/terraform";
import { familyOf } from "@/lib/terraform/module/absence";
import { defineArgumentRule } from "./checks/argument-rule";
import { isNotFrom } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "database-is-backed-up",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_133", "AVD-AWS-0077"],
  summary: "Databases keep automated backups.",
  why: "Without them nothing brings back a dropped table: a point in time can be restored only while backups are kept, and by default the provider keeps none for an instance.",
  howToFix: "Set `backup_retention_period` to the number of days a mistake may go unnoticed, 7 or more.",
  references: [
    securityHub("RDS.11"),
    providerPage("aws_db_instance", "backup_retention_period-1"),
    awsDocs("Automated backups", "AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"),
  ],
  requires: {
    types: ["aws_db_instance"],
    path: "backup_retention_period",
    expected: "7 or more",
    judge: none,
    when: isOwn,
  },
  examples: () => ({
    bad: [
      fires("not set, and 0", 1, 5)`
        resource "aws_db_instance" "d" {
          engine = "postgres"
        }
        resource "aws_db_instance" "e" {
          backup_retention_period = 0
        }
      `,
    ],
    good: [
      silent("a week, for_each")`
        resource "aws_db_instance" "d" {
          for_each                = toset(["a"])
          backup_retention_period = 7
        }
      `,
      silent("decided outside, count")`
        resource "aws_db_instance" "d" {
          count                   = 1
          backup_retention_period = var.days
        }
      `,
      silent("a replica, which its source keeps")`
        resource "aws_db_instance" "d" {
          replicate_source_db = aws_db_instance.p.identifier
        }
      `,
      silent("kept by a backup plan")`
        resource "aws_db_instance" "d" {
          engine = "postgres"
        }
        resource "aws_backup_plan" "p" {
          name = "daily"
        }
      `,
    ],
  }),
});

function none(value: Value): string | undefined {
  if (isUnset(value)) return "is not set";
  return numberOf(value) === 0 ? "is 0" : undefined;
}

const isWhole = isNotFrom("replicate_source_db", "snapshot_identifier", "restore_to_point_in_time");

/** Not a copy, and nothing else keeps it. */
function isOwn(module: Module, database: Resource): boolean {
  return isWhole(module, database) && familyOf(module).every((one) => one.resourcesOf("aws_backup_plan").length === 0);
}
