import { type Body, type Expression, hcl } from "@/lib/hcl";

/**
 * EventBridge may publish to a topic; a condition would never hold:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-sns-permissions
 */
export function eventsStatement(topic: Expression): Body {
  return hcl`
# EventBridge sends no condition keys to a topic, so its statement can have none.
statement {
  sid       = "EventsOfThisStack"
  actions   = ["sns:Publish"]
  resources = [${topic}]

  principals {
    type        = "Service"
    identifiers = ["events.amazonaws.com"]
  }
}
`;
}
