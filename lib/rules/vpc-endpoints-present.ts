import { calledServices, endpointNames } from "@/lib/aws/endpoints";
import { functionsOf } from "@/lib/aws/lambda";
import { mayHaveWayOut } from "@/lib/aws/network-paths";
import { type SubnetUse, subnetsOf } from "@/lib/aws/subnet-use";
import { silent } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import { type Module, type Resource, resourcesBehind } from "@/lib/terraform";
import { certainlyLacks } from "@/lib/terraform/module/absence";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "vpc-endpoints-present",
  class: "F13",
  severity: "high",
  general: "low",
  summary: "Functions in a VPC reach AWS services through VPC endpoints.",
  why:
    "Without endpoints, calls to ECR, CloudWatch Logs, KMS and Secrets Manager need a NAT gateway, which " +
    "bills every gigabyte and opens a way out to the whole internet; without NAT they time out.",
  howToFix:
    "Add interface endpoints for the services the functions call (logs, monitoring, xray, kms, ssm, " +
    "secretsmanager, ecr.api, ecr.dkr) and a gateway endpoint for S3.",
  references: [
    awsDocs("VPC endpoints for Lambda", "lambda/latest/dg/configuration-vpc-endpoints.html"),
    awsDocs("AWS services with PrivateLink", "vpc/latest/privatelink/aws-services-privatelink-support.html"),
  ],
  *check(module) {
    for (const lambda of functionsOf(module)) {
      const subnets = lambda
        .blocks("vpc_config")
        .flatMap((config) => subnetsOf(module, config, "subnet_ids"))
        .filter(isInOwnVpc);
      if (subnets.length === 0) continue;
      const hasWayOut = subnets.some(({ module: home, subnet, instances }) => mayHaveWayOut(home, subnet, instances));
      if (certainlyLacks(module, "aws_vpc_endpoint")) {
        const severity = hasWayOut ? "medium" : "high";
        yield {
          ...atHead(lambda),
          severity,
          message: `${lambda.address} runs in a VPC without any endpoint, expected endpoints for the services it calls`,
        };
      } else if (!hasWayOut) {
        yield* missing(module, lambda);
      }
    }
  },
  examples,
});

/** A VPC that is looked up, handed in or the account's default may have endpoints that are declared elsewhere. */
function isInOwnVpc({ module, subnet }: SubnetUse): boolean {
  return resourcesBehind(module, subnet.expression("vpc_id"), subnet).some(
    ({ mode, type }) => mode === "managed" && type === "aws_vpc",
  );
}

function* missing(module: Module, lambda: Resource): Iterable<Problem> {
  const names = endpointNames(module);
  if (names === undefined || module.partial || module.declarations.moduleCalls.some(({ child }) => !child)) return;
  const absent = calledServices(module, lambda).filter((service) => !names.includes(service));
  if (absent.length === 0) return;
  yield {
    ...atHead(lambda),
    message:
      `${lambda.address} may call ${absent.join(", ")} but has neither NAT nor an endpoint for it, expected an ` +
      "endpoint",
  };
}

function examples(): Examples {
  const VPC = dedent`
    resource "aws_vpc" "main" {}
    resource "aws_subnet" "app" {
      for_each = toset(var.zones)
      vpc_id   = aws_vpc.main.id
    }
  `;
  const FUNCTION = dedent`
    resource "aws_lambda_function" "m" {
      role = aws_iam_role.exec.arn
      vpc_config {
        subnet_ids = [for s in aws_subnet.app : s.id]
      }
    }
  `;
  const ROLE = dedent`
    resource "aws_iam_role" "exec" {}
    resource "aws_iam_role_policy" "p" {
      role   = aws_iam_role.exec.id
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["secretsmanager:GetSecretValue"], Resource = var.arn }] })
    }
  `;
  const CALLS = VPC + FUNCTION + ROLE;
  const endpoint = (name: string) =>
    dedent`
      resource "aws_vpc_endpoint" "e" {
        vpc_id       = aws_vpc.main.id
        service_name = ${name}
      }
    `;
  return {
    bad: [
      { title: "no endpoint at all", files: VPC + FUNCTION, lines: [6] },
      {
        title: "no way to a service that the role lets it call",
        files: CALLS + endpoint('"com.amazonaws.${var.aws_region}.s3"'),
        lines: [6],
      },
    ],
    good: [
      {
        title: "the endpoint of the service",
        files: CALLS + endpoint('"com.amazonaws.${var.aws_region}.secretsmanager"'),
      },
      {
        title: "endpoints with for_each",
        files:
          CALLS +
          dedent`
            resource "aws_vpc_endpoint" "all" {
              for_each     = toset(["logs", "secretsmanager"])
              service_name = "com.amazonaws.\${var.aws_region}.\${each.key}"
            }
          `,
      },
      {
        title: "endpoints that cannot be told, count",
        files:
          CALLS +
          dedent`
            resource "aws_vpc_endpoint" "all" {
              count        = length(var.services)
              service_name = var.services[count.index]
            }
          `,
      },
      silent("subnets of its own in a VPC that is looked up")`
        data "aws_vpc" "main" {
          default = false
        }
        ${VPC.replace('resource "aws_vpc" "main" {}\n', "").replace("aws_vpc.main", "data.aws_vpc.main")}${FUNCTION}`,
      silent("a network from outside")`
        resource "aws_lambda_function" "m" {
          vpc_config {
            subnet_ids = var.subnet_ids
          }
        }
      `,
    ],
  };
}
