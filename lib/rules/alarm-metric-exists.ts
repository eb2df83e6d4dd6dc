import { METRICS } from "@/lib/aws/metrics";
import { entryOf } from "@/lib/json/value-at";
import { fires } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, type BlockView, type Module, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "alarm-metric-exists",
  class: null,
  severity: "high",
  summary: "An alarm watches a metric that exists.",
  why:
    "An alarm on a metric that nothing emits stays in INSUFFICIENT_DATA forever and looks like one that " +
    "never had to fire.",
  howToFix: "Use the metric's name as the service spells it.",
  references: [
    awsDocs("Lambda metrics", "lambda/latest/dg/monitoring-metrics-types.html"),
    awsDocs("API Gateway metrics", "apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html"),
  ],
  *check(module) {
    for (const alarm of module.resourcesOf("aws_cloudwatch_metric_alarm")) {
      const views = [alarm, ...alarm.blocks("metric_query").flatMap((query) => query.blocks("metric"))];
      for (const view of views) {
        const unknown = unknownMetric(module, view);
        const attribute = view.attribute("metric_name");
        if (unknown && attribute)
          yield {
            ...at(view.file, attribute),
            message: `${alarm.address} watches ${unknown}, expected a metric that exists`,
          };
      }
    }
  },
  examples,
});

function unknownMetric(module: Module, view: BlockView): string | undefined {
  const namespace = stringOf(argumentOf(module, view, "namespace"));
  const metric = stringOf(argumentOf(module, view, "metric_name"));
  if (namespace === undefined || metric === undefined) return undefined;
  const known = entryOf(METRICS, namespace);
  return known && !known.includes(metric) ? `${namespace} ${metric}` : undefined;
}

function examples(): Examples {
  const alarm = (metric: string, more = "") =>
    dedent`
      resource "aws_cloudwatch_metric_alarm" "a" {
      ${more}  namespace   = "AWS/Lambda"
        metric_name = "${metric}"
      }
    `;
  return {
    bad: [
      { title: "another spelling", files: alarm("ProvisionedConcurrencyUtilisation"), lines: [3] },
      fires("in a metric query", 6)`
        resource "aws_cloudwatch_metric_alarm" "a" {
          metric_query {
            id = "m"
            metric {
              namespace   = "AWS/ApiGateway"
              metric_name = "5XXErrors"
            }
          }
        }
      `,
    ],
    good: [
      { title: "a metric of Lambda, for_each", files: alarm("Errors", "  for_each = toset(var.versions)\n") },
      {
        title: "a metric of one's own, count",
        files: alarm("ModelDrift", "  count = 1\n").replace("AWS/Lambda", "Fraud/Models"),
      },
      { title: "a metric that cannot be told", files: alarm("x").replace('"x"', "each.value") },
    ],
  };
}
