import { keepsLogs } from "@/generators/config/facts/protection";
import type { StackConfig } from "@/generators/config/stack";
import { type Body, type Expression, hcl } from "@/lib/hcl";
import { keyArn } from "./stack-key";

/** PCI DSS 10.5.1 asks for a year; scanners check for it. Source: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-16 */
const YEAR = 365;

interface LogGroup {
  /** Label of the resource. */
  readonly name: string;
  readonly groupName: Expression;
  readonly forEach?: Expression;
  readonly dependsOn?: Expression;
  /** Where these logs are kept otherwise than all others: days (0: not), and the variable that says so. */
  readonly own?: { readonly days: number; readonly variable: string };
}

function shortRetention({ environment }: StackConfig, days: number) {
  return (
    days < YEAR && hcl`#checkov:skip=CKV_AWS_338:${`Environment ${environment} keeps its logs ${days} days by choice`}`
  );
}

const kept = hcl`
skip_destroy = true
`;

/** Said once, where the logs of the versions are. */
const keptAndWhy = hcl`
# Here and in every other group: Terraform lets go of it without deleting it; its events stay until their retention ends.
skip_destroy = true
`;

/** A log group with its retention, key and tags; says why where the retention is short. */
export function logGroup(config: StackConfig, { own, ...group }: LogGroup): Body {
  return hcl`
resource "aws_cloudwatch_log_group" "${group.name}" {
  ${shortRetention(config, own?.days || config.observability.logRetentionDays)}
  ${group.forEach && hcl`for_each = ${group.forEach}`}

  name              = ${group.groupName}
  retention_in_days = var.${own?.days ? own.variable : "log_retention_days"}
  kms_key_id        = ${keyArn(config, "logs")}
  ${keepsLogs(config) && (group.name === "functions" ? keptAndWhy : kept)}

  tags = local.tags

  ${group.dependsOn && hcl`depends_on = ${group.dependsOn}`}
}
`;
}
