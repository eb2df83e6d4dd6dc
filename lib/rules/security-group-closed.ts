import { body, fires, silent } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { type BlockView, evaluate, everyInstance, type Module, numberOf, type Scope, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { oneFinding, openAddresses } from "./checks/open-addresses";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "security-group-closed",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_24", "CKV_AWS_25", "CKV_AWS_260", "CKV_AWS_277", "AVD-AWS-0107"],
  summary: "No security group is open to the whole internet, except on the ports of a public web server.",
  why: "An open NFS, SSH or database port is found by scanners within minutes.",
  howToFix: "Allow the security group of the caller instead of `0.0.0.0/0`.",
  references: [
    securityHub("EC2.18"),
    awsDocs("Security group rules", "vpc/latest/userguide/security-group-rules.html"),
  ],
  *check(module) {
    for (const view of ingressViews(module)) {
      const open = everyInstance(module, view, (scope) =>
        isIngress(view, scope) && !isWebPort(view, scope) ? [...openAddresses(view, scope)] : [],
      );
      const found = oneFinding(open.flat());
      if (found)
        yield {
          ...at(view.file, found.attribute),
          message: `ingress from ${found.ranges}, expected the security group of the caller`,
        };
    }
  },
  examples,
});

function ingressViews(module: Module): readonly BlockView[] {
  const groups = module
    .resourcesOf("aws_security_group", "aws_default_security_group")
    .flatMap((group) => group.blocks("ingress"));
  return [...groups, ...module.resourcesOf("aws_security_group_rule", "aws_vpc_security_group_ingress_rule")];
}

/** One kind of resource holds either direction. */
function isIngress(view: BlockView, scope: Scope): boolean {
  return (
    view.label(0) !== "aws_security_group_rule" || stringOf(evaluate(view.expression("type"), scope)) === "ingress"
  );
}

/** Also a port that cannot be told. */
function isWebPort(view: BlockView, scope: Scope): boolean {
  const value = (name: string) => evaluate(view.expression(name), scope);
  const protocol = value(view.attribute("ip_protocol") ? "ip_protocol" : "protocol");
  if (stringOf(protocol) === "-1" || stringOf(protocol) === "icmp") return stringOf(protocol) === "icmp";
  const [from, to] = [numberOf(value("from_port")), numberOf(value("to_port"))];
  return from === undefined || to === undefined || (from === to && (from === 80 || from === 443));
}

function examples(): Examples {
  const group = (body: string) => dedent`
    resource "aws_security_group" "g" {
    ${body}}
  `;
  const ingress = (port: string, from: string) =>
    body`
      ingress {
        from_port   = ${port}
        to_port     = ${port}
        protocol    = "tcp"
        cidr_blocks = ${from}
      }
    `;
  return {
    bad: [
      { title: "NFS for everybody", files: group(ingress("2049", '["0.0.0.0/0"]')), lines: [6] },
      fires("a rule of its own", 6)`
        resource "aws_security_group_rule" "r" {
          type        = "ingress"
          protocol    = "-1"
          from_port   = 0
          to_port     = 0
          cidr_blocks = ["0.0.0.0/0"]
        }
      `,
      fires("of both versions of the protocol, each rule once", 5, 13)`
        resource "aws_security_group" "g" {
          dynamic "ingress" {
            for_each = [22, 3389]
            content {
              cidr_blocks      = ["0.0.0.0/0"]
              ipv6_cidr_blocks = ["::/0"]
              from_port        = ingress.value
              to_port          = ingress.value
            }
          }
          ingress {
            ipv6_cidr_blocks = ["::/0"]
            cidr_blocks      = ["10.0.0.0/8", "0.0.0.0/0"]
            from_port        = 5432
            to_port          = 5432
          }
        }
      `,
      fires("the newer form", 5)`
        resource "aws_vpc_security_group_ingress_rule" "r" {
          ip_protocol = "tcp"
          from_port   = 22
          to_port     = 22
          cidr_ipv4   = "0.0.0.0/0"
        }
      `,
    ],
    good: [
      {
        title: "a caller's group in a dynamic block",
        files: group(
          body`
            dynamic "ingress" {
              for_each = var.groups
              content {
                from_port       = 2049
                to_port         = 2049
                protocol        = "tcp"
                security_groups = [ingress.value]
              }
            }
          `,
        ),
      },
      {
        title: "HTTPS of a public load balancer, for_each",
        files: group(`  for_each = toset(["a"])\n${ingress("443", '["0.0.0.0/0"]')}`),
      },
      { title: "addresses from outside, count", files: group(`  count = 1\n${ingress("22", "var.office")}`) },
      silent("a way out")`
        resource "aws_security_group_rule" "r" {
          type        = "egress"
          protocol    = "tcp"
          from_port   = 5432
          to_port     = 5432
          cidr_blocks = ["0.0.0.0/0"]
        }
      `,
    ],
  };
}
