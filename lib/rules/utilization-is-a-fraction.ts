import { fires } from "@/lib/lint/examples";
import { at, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import { argumentOf, type BlockView, type Module, numberOf, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "utilization-is-a-fraction",
  class: null,
  severity: "high",
  summary: "The utilisation of provisioned concurrency is a fraction between 0 and 1.",
  why: "The metric never exceeds 1: a target of 70 never scales out, an alarm at 80 never fires.",
  howToFix: "Write 0.7 instead of 70.",
  references: [
    awsDocs(
      "Scaling provisioned concurrency",
      "lambda/latest/dg/provisioned-concurrency.html#managing-provisioned-concurency",
    ),
    awsDocs("Lambda metrics", "lambda/latest/dg/monitoring-metrics-types.html"),
  ],
  *check(module) {
    for (const policy of module.resourcesOf("aws_appautoscaling_policy")) {
      for (const view of policy.blocks("target_tracking_scaling_policy_configuration")) {
        const metric = view.firstBlock("predefined_metric_specification");
        if (
          !metric ||
          stringOf(argumentOf(module, metric, "predefined_metric_type")) !== "LambdaProvisionedConcurrencyUtilization"
        )
          continue;
        yield* aboveOne(module, view, "target_value");
      }
    }
    for (const alarm of module.resourcesOf("aws_cloudwatch_metric_alarm")) {
      if (stringOf(argumentOf(module, alarm, "metric_name")) === "ProvisionedConcurrencyUtilization")
        yield* aboveOne(module, alarm, "threshold");
    }
  },
  examples,
});

function* aboveOne(module: Module, view: BlockView, argument: string): Iterable<Problem> {
  const number = numberOf(argumentOf(module, view, argument));
  const attribute = view.attribute(argument);
  if (!attribute || number === undefined || number <= 1) return;
  yield { ...at(view.file, attribute), message: `${argument} is ${number}, expected a fraction between 0 and 1` };
}

function examples(): Examples {
  const policy = (target: string) => dedent`
    resource "aws_appautoscaling_policy" "p" {
      target_tracking_scaling_policy_configuration {
        target_value = ${target}
        predefined_metric_specification {
          predefined_metric_type = "LambdaProvisionedConcurrencyUtilization"
        }
      }
    }
  `;
  return {
    bad: [
      { title: "a percentage as target", files: policy("70"), lines: [3] },
      fires("a percentage in an alarm", 3)`
        resource "aws_cloudwatch_metric_alarm" "a" {
          metric_name = "ProvisionedConcurrencyUtilization"
          threshold   = 80
        }
      `,
    ],
    good: [
      { title: "a fraction", files: policy("0.7") },
      {
        title: "computed, for_each",
        files: policy("each.value / 100").replace("{\n", "{\n  for_each = var.targets\n"),
      },
      {
        title: "a percentage of something else, count",
        files: policy("70")
          .replace("LambdaProvisionedConcurrencyUtilization", "ECSServiceAverageCPUUtilization")
          .replace("{\n", "{\n  count = 1\n"),
      },
    ],
  };
}
