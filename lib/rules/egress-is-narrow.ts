import { fires, silent } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { type BlockView, evaluate, everyInstance, type Module, type Scope, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { oneFinding, openAddresses } from "./checks/open-addresses";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "egress-is-narrow",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_382", "AVD-AWS-0104"],
  summary: "A security group does not allow all traffic out to everywhere.",
  why: "Code that gets into a function can send your data anywhere: the way out is the last barrier.",
  howToFix:
    "Allow what is called: TCP 443 to the endpoints' security group and the S3 prefix list, 2049 to the file system.",
  references: [awsDocs("Security group rules", "vpc/latest/userguide/security-group-rules.html")],
  *check(module) {
    for (const view of egressViews(module)) {
      const open = everyInstance(module, view, (scope) =>
        letsAllOut(view, scope) ? [...openAddresses(view, scope)] : [],
      );
      const found = oneFinding(open.flat());
      if (found)
        yield {
          ...at(view.file, found.attribute),
          message: `every protocol out to ${found.ranges}, expected the ports and groups that are called`,
        };
    }
  },
  examples,
});

function egressViews(module: Module): readonly BlockView[] {
  const groups = module.resourcesOf("aws_security_group").flatMap((group) => group.blocks("egress"));
  return [...groups, ...module.resourcesOf("aws_security_group_rule", "aws_vpc_security_group_egress_rule")];
}

function letsAllOut(view: BlockView, scope: Scope): boolean {
  const text = (name: string) => stringOf(evaluate(view.expression(name), scope));
  if (view.label(0) === "aws_security_group_rule" && text("type") !== "egress") return false;
  return ["-1", "all"].includes(text(view.attribute("ip_protocol") ? "ip_protocol" : "protocol") ?? "");
}

function examples(): Examples {
  const group = (protocol: string, to: string, more = "") =>
    dedent`
      resource "aws_security_group" "g" {
      ${more}  egress {
          from_port   = 0
          to_port     = 0
          protocol    = ${protocol}
          cidr_blocks = ${to}
        }
      }
    `;
  return {
    bad: [
      { title: "everything out", files: group('"-1"', '["0.0.0.0/0"]'), lines: [6] },
      fires("of both versions of the protocol, which is one rule", 4)`
        resource "aws_security_group" "g" {
          egress {
            protocol         = "-1"
            cidr_blocks      = ["0.0.0.0/0"]
            ipv6_cidr_blocks = ["::/0"]
          }
        }
      `,
      fires("the newer form", 3)`
        resource "aws_vpc_security_group_egress_rule" "e" {
          ip_protocol = "-1"
          cidr_ipv4   = "0.0.0.0/0"
        }
      `,
    ],
    good: [
      { title: "HTTPS only, for_each", files: group('"tcp"', '["0.0.0.0/0"]', "  for_each = var.groups\n") },
      { title: "inside the network, count", files: group('"-1"', "[var.cidr]", "  count = 1\n") },
      silent("chosen in a dynamic block")`
        resource "aws_security_group" "g" {
          dynamic "egress" {
            for_each = var.rules
            content {
              protocol    = egress.value.protocol
              cidr_blocks = egress.value.cidrs
            }
          }
        }
      `,
    ],
  };
}
