import { watchesBackups } from "@/generators/config/facts/heard-events";
import type { StackConfig } from "@/generators/config/stack";
import { type Fragment, fragment } from "@/generators/parts/fragment";
import { hcl } from "@/lib/hcl";

/**
 * Tells of a backup that did not come to be, and of a restore: EventBridge hears of both from AWS Backup itself, and of all that a
 * vault's own notifications tell. A backup has a state, a restore a status.
 * Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/eventbridge.html
 */
export function backupEvents(config: StackConfig): readonly Fragment[] {
  if (!watchesBackups(config)) return [];
  const topic = { "on-call": "alarms", info: "info", nobody: "alarms" }[config.alerts.routes.backups];
  const told = hcl`
# A restore is told by the kind of its file system, so one of another stack that fails is told, too.
resource "aws_cloudwatch_event_rule" "backups" {
  name        = "\${local.name}-backups"
  description = "A backup of the models, or a restore, failed"
  event_pattern = jsonencode({
    source      = ["aws.backup"]
    detail-type = ["Backup Job State Change", "Restore Job State Change"]
    detail = { "$or" = [
      { state = ["ABORTED", "EXPIRED", "FAILED"], resourceArn = [aws_efs_file_system.models.arn] },
      { status = ["ABORTED", "FAILED"], resourceType = ["EFS"] },
    ] }
  })

  tags = local.tags
}

resource "aws_cloudwatch_event_target" "backups" {
  rule      = aws_cloudwatch_event_rule.backups.name
  target_id = "alarms"
  arn       = aws_sns_topic.${topic}.arn

  input_transformer {
    input_paths    = { what = "$.detail-type", when = "$.time" }
    input_template = "\"A backup or restore of EFS failed (<what>, <when>): its job in AWS Backup says why. \${local.name}\""
  }
}
`;
  return [fragment("alerts.tf", told)];
}
