import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { certainlyLacks } from "@/lib/terraform/module/absence";
import { dedent } from "@/lib/text/dedent";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "default-security-group-closed",
  class: null,
  severity: "low",
  elsewhere: ["CKV2_AWS_12", "AVD-AWS-0173"],
  summary: "The default security group of a VPC has no rules.",
  why:
    "Whatever is launched without a security group gets the default one, which lets its members talk to " +
    "each other and to the internet.",
  howToFix: "Add an aws_default_security_group without ingress and egress.",
  references: [securityHub("EC2.2")],
  *check(module) {
    const [vpc] = module.resourcesOf("aws_vpc");
    if (vpc && certainlyLacks(module, "aws_default_security_group")) {
      yield {
        ...atHead(vpc),
        message:
          `${vpc.address} keeps its default security group open, expected an aws_default_security_group without ` +
          "rules",
      };
    }
    for (const group of module.resourcesOf("aws_default_security_group")) {
      const open = [...group.blocks("ingress"), ...group.blocks("egress")].some((view) => !view.dynamic);
      if (open) yield { ...atHead(group), message: `${group.address} has rules, expected none` };
    }
  },
  examples,
});

function examples(): Examples {
  const VPC = dedent`
    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }
  `;
  return {
    bad: [
      { title: "left as AWS makes it", files: VPC, lines: [1] },
      {
        title: "taken over with a rule",
        files:
          VPC +
          dedent`
            resource "aws_default_security_group" "d" {
              ingress {
                self = true
              }
            }
          `,
        lines: [4],
      },
    ],
    good: [
      {
        title: "closed, count",
        files:
          VPC +
          dedent`
            resource "aws_default_security_group" "d" {
              count  = 1
              vpc_id = aws_vpc.main.id
            }
          `,
      },
      {
        title: "rules that may be none, dynamic",
        files:
          VPC +
          dedent`
            resource "aws_default_security_group" "d" {
              dynamic "ingress" {
                for_each = var.rules
                content {}
              }
            }
          `,
      },
    ],
  };
}
