import { fires, silent } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { type BlockView, booleanOf, evaluate, type Module, type Resource, scopeOf } from "@/lib/terraform";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "brokers-keep-logs",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_80", "AVD-AWS-0074"],
  summary: "Kafka brokers and connectors log.",
  why: "Nothing is logged unless you ask for it, so nothing says why a client was refused, a connector stopped or a broker fell behind.",
  howToFix:
    "Send the logs to a log group, a bucket or a delivery stream: `logging_info` of a cluster, `log_delivery` of a connector.",
  references: [securityHub("MSK.5"), awsDocs("Broker logs", "msk/latest/developerguide/msk-logging.html")],
  *check(module) {
    for (const [type, path] of Object.entries(LOGS))
      for (const resource of module.resourcesOf(type))
        if (keepsNone(module, resource, path))
          yield {
            ...atHead(resource),
            message: `${resource.address} keeps no logs, expected a destination in ${path[0]}`,
          };
  },
  examples,
});

/** Where the destinations stand. */
const LOGS: Readonly<Record<string, readonly [string, string]>> = {
  aws_msk_cluster: ["logging_info", "broker_logs"],
  aws_mskconnect_connector: ["log_delivery", "worker_log_delivery"],
};

function keepsNone(module: Module, resource: Resource, [outer, inner]: readonly [string, string]): boolean {
  const places = resource.blocks(outer).flatMap((block) => [block, ...block.blocks(inner)]);
  if (places.some(({ dynamic }) => dynamic)) return false;
  const destinations = places.flatMap(({ blockViews }) => blockViews).filter(({ blockType }) => blockType !== inner);
  return destinations.every((destination) => isOff(module, destination));
}

function isOff(module: Module, destination: BlockView): boolean {
  const enabled = destination.expression("enabled");
  return enabled !== undefined && booleanOf(evaluate(enabled, scopeOf(module, destination))) === false;
}

function examples(): Examples {
  return {
    bad: [
      fires("none, and one that is off", 1, 4)`
        resource "aws_msk_cluster" "c" {
          cluster_name = "c"
        }
        resource "aws_msk_cluster" "d" {
          logging_info {
            broker_logs {
              cloudwatch_logs {
                enabled = false
              }
            }
          }
        }
      `,
      fires("a connector", 1)`
        resource "aws_mskconnect_connector" "c" {
          name = "c"
        }
      `,
    ],
    good: [
      silent("one of two, for_each")`
        resource "aws_msk_cluster" "c" {
          for_each = toset(["a"])
          logging_info {
            broker_logs {
              cloudwatch_logs {
                enabled = false
              }
              s3 {
                enabled = true
                bucket  = "logs"
              }
            }
          }
        }
      `,
      silent("decided outside, count")`
        resource "aws_msk_cluster" "c" {
          count = 1
          logging_info {
            broker_logs {
              cloudwatch_logs {
                enabled = var.logs
              }
            }
          }
        }
        resource "aws_mskconnect_connector" "c" {
          dynamic "log_delivery" {
            for_each = var.logs ? [1] : []
            content {}
          }
        }
      `,
    ],
  };
}
