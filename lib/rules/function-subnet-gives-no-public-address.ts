import { functionsOf } from "@/lib/aws/lambda";
import { subnetsOf } from "@/lib/aws/subnet-use";
import { at, defineRule, type Examples, replaceWith } from "@/lib/lint/rule";
import { argumentOf, booleanOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "function-subnet-gives-no-public-address",
  class: "F13",
  severity: "high",
  elsewhere: ["CKV_AWS_130", "AVD-AWS-0164"],
  summary: "The subnets of a function give out no public addresses.",
  why: "A subnet that hands out public addresses is meant to be public; functions belong in private ones.",
  howToFix: "Give the functions private subnets; set `map_public_ip_on_launch = false`.",
  references: [securityHub("EC2.15"), awsDocs("Functions in a VPC", "lambda/latest/dg/configuration-vpc.html")],
  *check(module) {
    const subnets = functionsOf(module).flatMap((lambda) =>
      lambda.blocks("vpc_config").flatMap((config) => subnetsOf(module, config, "subnet_ids")),
    );
    const homes = new Map(subnets.map((use) => [use.subnet, use.module]));
    for (const [subnet, home] of homes) {
      const attribute = subnet.attribute("map_public_ip_on_launch");
      if (!attribute || booleanOf(argumentOf(home, subnet, "map_public_ip_on_launch")) !== true) continue;
      const message = `${subnet.address} hands out public addresses to a function's network, expected false`;
      const fixes =
        attribute.value.kind === "boolean"
          ? [replaceWith("Give out no public addresses", subnet.file, attribute.value, "false")]
          : [];
      yield { ...at(subnet.file, attribute), message, fixes };
    }
  },
  examples,
});

function examples(): Examples {
  const stack = (value: string) =>
    dedent`
      resource "aws_subnet" "app" {
        for_each                = toset(var.zones)
        map_public_ip_on_launch = ${value}
      }
      resource "aws_lambda_function" "m" {
        vpc_config {
          subnet_ids = [for s in aws_subnet.app : s.id]
        }
      }
    `;
  return {
    bad: [{ title: "public addresses", files: stack("true"), lines: [3], fixed: stack("false") }],
    good: [
      { title: "private, for_each", files: stack("false") },
      {
        title: "public subnets for something else, count",
        files:
          stack("false") +
          dedent`
            resource "aws_subnet" "public" {
              count                   = 2
              map_public_ip_on_launch = true
            }
          `,
      },
      { title: "decided per subnet", files: stack("each.value.public") },
    ],
  };
}
