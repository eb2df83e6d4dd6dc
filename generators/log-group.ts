import { type Body, type Expression, hcl } from "@/lib/hcl";
import type { StackConfig } from "./stack";

/** PCI DSS 10.5.1 asks for a year; scanners check for it. Source: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-16 */
const YEAR = 365;

interface LogGroup {
  /** Label of the resource. */
  readonly name: string;
  readonly groupName: Expression;
  readonly forEach?: Expression;
  readonly dependsOn?: Expression;
}

/** A log group with the stack's retention, key and tags; says why where the retention is short. */
export const logGroup = ({ observability, environment }: StackConfig, group: LogGroup): Body => hcl`
resource "aws_cloudwatch_log_group" "${group.name}" {
  ${
    observability.logRetentionDays < YEAR &&
    hcl`#checkov:skip=CKV_AWS_338:${`Environment ${environment} keeps its logs ${observability.logRetentionDays} days by choice`}`
  }
  ${group.forEach && hcl`for_each = ${group.forEach}`}

  name              = ${group.groupName}
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.stack.arn

  tags = local.tags

  ${group.dependsOn && hcl`depends_on = ${group.dependsOn}`}
}
`;
