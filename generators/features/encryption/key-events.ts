import type { StackConfig } from "@/generators/config/stack";
import { keyArns } from "@/generators/parts/stack-key";
import { type Body, hcl } from "@/lib/hcl";

/**
 * Tells of a key that is disabled or to be deleted, with the name of who did it. Events, and what CloudTrail writes into them:
 * https://docs.aws.amazon.com/kms/latest/developerguide/ct-schedule-key-deletion.html
 */
export function keyEvents(config: StackConfig): Body {
  const topic = { "on-call": "alarms", info: "info", nobody: "alarms" }[config.alerts.routes.keys];
  return hcl`
# CloudTrail hands these calls over where a trail records management events; one that was refused is told, too.
resource "aws_cloudwatch_event_rule" "keys" {
  name        = "\${local.name}-keys"
  description = "A key of \${local.name} is disabled or to be deleted"
  event_pattern = jsonencode({
    source      = ["aws.kms"]
    detail-type = ["AWS API Call via CloudTrail"]
    detail = {
      eventName = ["DisableKey", "ScheduleKeyDeletion"]
      resources = { ARN = ${[...keyArns(config)]} }
    }
  })

  tags = local.tags
}

resource "aws_cloudwatch_event_target" "keys" {
  rule      = aws_cloudwatch_event_rule.keys.name
  target_id = "alarms"
  arn       = aws_sns_topic.${topic}.arn

  input_transformer {
    input_paths    = { call = "$.detail.eventName", key = "$.detail.resources[0].ARN", who = "$.detail.userIdentity.arn" }
    input_template = "\"<who> called <call> on <key>, a key of \${local.name}: see 'A key that was disabled' in README.md.\""
  }
}
`;
}
