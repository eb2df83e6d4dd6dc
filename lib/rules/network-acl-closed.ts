import { fires, silent } from "@/lib/lint/examples";
import { at, atHead, defineRule } from "@/lib/lint/rule";
import { type BlockView, evaluate, everyInstance, type Module, numberOf, type Scope, stringOf } from "@/lib/terraform";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "network-acl-closed",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_229", "CKV_AWS_230", "CKV_AWS_231", "CKV_AWS_232", "CKV_AWS_352", "AVD-AWS-0105"],
  summary: "No network ACL lets the whole internet in to everything or to remote consoles.",
  why: "The network ACL is the second wall behind the security groups; if it is open, one wrong rule there is enough.",
  howToFix: "Allow the ports that are served, and the ephemeral ones, from the networks that need them.",
  references: [securityHub("EC2.21"), awsDocs("Network ACLs", "vpc/latest/userguide/vpc-network-acls.html")],
  *check(module) {
    for (const view of entriesOf(module)) {
      const found = everyInstance(module, view, (scope) => openTo(view, scope)).find((what) => what !== undefined);
      if (found === undefined) continue;
      const place = view.attribute("cidr_block") ?? view.attribute("ipv6_cidr_block");
      yield {
        ...(place ? at(view.file, place) : atHead(view)),
        message: `${found} is open to everybody, expected the ports and networks that need it`,
      };
    }
  },
  examples: () => ({
    bad: [
      fires("everything", 6)`
        resource "aws_network_acl" "a" {
          ingress {
            rule_no    = 100
            action     = "allow"
            protocol   = "-1"
            cidr_block = "0.0.0.0/0"
            from_port  = 0
            to_port    = 0
          }
        }
      `,
      fires("SSH, in one instance", 6)`
        resource "aws_network_acl_rule" "a" {
          for_each    = { ssh = 22, web = 443 }
          rule_number = 100
          rule_action = "allow"
          protocol    = "tcp"
          cidr_block  = "0.0.0.0/0"
          from_port   = each.value
          to_port     = each.value
        }
      `,
    ],
    good: [
      silent("a web port and the ephemeral ones, for_each")`
        resource "aws_network_acl_rule" "a" {
          for_each    = { web = [443, 443], back = [1024, 65535] }
          rule_action = "allow"
          protocol    = "tcp"
          cidr_block  = "0.0.0.0/0"
          from_port   = each.value[0]
          to_port     = each.value[1]
        }
      `,
      silent("a denial, the way out, and what is decided outside, count")`
        resource "aws_network_acl_rule" "a" {
          count       = 2
          egress      = true
          rule_action = "allow"
          protocol    = "-1"
          cidr_block  = "0.0.0.0/0"
        }
        resource "aws_network_acl" "a" {
          ingress {
            action     = "deny"
            protocol   = "-1"
            cidr_block = "0.0.0.0/0"
          }
          ingress {
            action     = "allow"
            protocol   = "-1"
            cidr_block = var.network
          }
        }
      `,
    ],
  }),
});

/** The one that AWS makes is as open as the one it made; whoever takes it over usually closes it. */
function entriesOf(module: Module): readonly BlockView[] {
  const lists = module.resourcesOf("aws_network_acl", "aws_default_network_acl");
  return [...lists.flatMap((list) => list.blocks("ingress")), ...module.resourcesOf("aws_network_acl_rule")];
}

/** What it lets everybody in to. Ephemeral ports are for answers: a range that happens to hold 3389 is not meant for it. */
function openTo(view: BlockView, scope: Scope): string | undefined {
  const text = (name: string) => stringOf(evaluate(view.expression(name), scope));
  const isRule = view.label(0) === "aws_network_acl_rule";
  if (isRule && view.attribute("egress") && text("egress") !== "false") return undefined;
  if (text(isRule ? "rule_action" : "action") !== "allow") return undefined;
  if (text("cidr_block") !== "0.0.0.0/0" && text("ipv6_cidr_block") !== "::/0") return undefined;
  if (["-1", "all"].includes(text("protocol") ?? "")) return "everything";
  const [from, to] = ["from_port", "to_port"].map((name) => numberOf(evaluate(view.expression(name), scope)));
  if (from === undefined || to === undefined || !["tcp", "6"].includes(text("protocol") ?? "")) return undefined;
  if (from <= 22 && to >= 22) return "port 22";
  return from === 3389 && to === 3389 ? "port 3389" : undefined;
}
