import { body } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { evaluate, everyInstance, isUnset, type Module, type Resource, type Value } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "alarm-has-actions",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_319"],
  summary: "Every alarm notifies somebody.",
  why: "An alarm without actions turns red in a console that nobody is watching.",
  howToFix: "Set `alarm_actions` to the topic of the alarms.",
  references: [
    securityHub("CloudWatch.15"),
    awsDocs("Alarm actions", "AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html"),
  ],
  *check(module) {
    const parts = module.resourcesOf(
      "aws_cloudwatch_composite_alarm",
      "aws_codedeploy_deployment_group",
      "aws_appautoscaling_policy",
    );
    const text = parts
      .map(({ file, block: { range } }) => (range ? file.text.slice(range.start.offset, range.end.offset) : ""))
      .join("\n");
    for (const alarm of module.resourcesOf("aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm")) {
      if (text.includes(`${alarm.address}.`) || text.includes(`${alarm.address}[`) || !isSilent(module, alarm))
        continue;
      yield { ...atHead(alarm), message: `${alarm.address} notifies nobody, expected alarm_actions` };
    }
  },
  examples,
});

function isSilent(module: Module, alarm: Resource): boolean {
  const told = ["alarm_actions", "ok_actions", "insufficient_data_actions"].map((name) => alarm.expression(name));
  return everyInstance(module, alarm, (scope) => told.every((one) => isNobody(evaluate(one, scope)))).includes(true);
}

function isNobody(value: Value): boolean {
  if (value.byDefault) return false;
  return isUnset(value) || (value.kind === "list" && value.complete && value.items.length === 0);
}

function examples(): Examples {
  const alarm = (line: string) => dedent`
    resource "aws_cloudwatch_metric_alarm" "a" {
      alarm_name = "errors"
    ${line}}
  `;
  return {
    bad: [
      { title: "no actions", files: alarm(""), lines: [1] },
      { title: "an empty list", files: alarm("  alarm_actions = []\n"), lines: [1] },
    ],
    good: [
      {
        title: "a topic, for_each",
        files: alarm(body`
          for_each      = var.versions
          alarm_actions = [aws_sns_topic.alarms.arn]
        `),
      },
      {
        title: "actions from outside, count",
        files: alarm(body`
          count         = 1
          alarm_actions = var.actions
        `),
      },
      {
        title: "part of a composite alarm",
        files:
          alarm("") +
          dedent`
            resource "aws_cloudwatch_composite_alarm" "c" {
              alarm_rule    = "ALARM(\${aws_cloudwatch_metric_alarm.a.alarm_name})"
              alarm_actions = [aws_sns_topic.t.arn]
            }
          `,
      },
    ],
  };
}
