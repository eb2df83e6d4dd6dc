import { fires, silent } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { type Resource, resourcesBehind } from "@/lib/terraform";
import { certainlyLacks } from "@/lib/terraform/module/absence";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "vpc-has-flow-logs",
  class: null,
  severity: "medium",
  elsewhere: ["CKV2_AWS_11", "AVD-AWS-0178"],
  summary: "A VPC has flow logs.",
  why: "Without them, nobody can tell after an incident which addresses talked to each other.",
  howToFix: "Add an aws_flow_log for the VPC, into an encrypted log group.",
  references: [securityHub("EC2.6")],
  *check(module) {
    const logs = module.resourcesOf("aws_flow_log");
    const behind = logs.flatMap((log): readonly (Resource | undefined)[] => {
      const found = resourcesBehind(module, log.expression("vpc_id"), log);
      return found.length > 0 ? found : [undefined];
    });
    if (behind.includes(undefined) || (logs.length === 0 && !certainlyLacks(module, "aws_flow_log"))) return;
    for (const vpc of module.resourcesOf("aws_vpc")) {
      if (!behind.includes(vpc))
        yield { ...atHead(vpc), message: `${vpc.address} has no flow log, expected an aws_flow_log` };
    }
  },
  examples,
});

function examples(): Examples {
  return {
    bad: [
      fires("none", 1)`
        resource "aws_vpc" "main" {
          cidr_block = "10.0.0.0/16"
        }
      `,
    ],
    good: [
      silent("a flow log, count")`
        resource "aws_vpc" "main" {
          cidr_block = "10.0.0.0/16"
        }
        resource "aws_flow_log" "f" {
          count  = 1
          vpc_id = aws_vpc.main.id
        }
      `,
      silent("for every VPC, for_each")`
        resource "aws_vpc" "main" {
          cidr_block = "10.0.0.0/16"
        }
        resource "aws_flow_log" "f" {
          for_each = var.vpcs
          vpc_id   = each.value
        }
      `,
    ],
  };
}
