import { fires, silent } from "@/lib/lint/examples";
import { isUnset, itemsOf, stringOf, type Value } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "cluster-keeps-audit-logs",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_37", "AVD-AWS-0038"],
  summary: "Kubernetes clusters keep audit logs.",
  why: "After an incident, nobody can say which token read which secret: nothing is logged unless you ask for it.",
  howToFix: 'Set `enabled_cluster_log_types = ["api", "audit", "authenticator"]`.',
  references: [securityHub("EKS.8"), awsDocs("Control plane logs", "eks/latest/userguide/control-plane-logs.html")],
  requires: {
    types: ["aws_eks_cluster"],
    path: "enabled_cluster_log_types",
    expected: '"audit" among them',
    judge: lacksAudit,
  },
  examples: () => ({
    bad: [
      fires("not set, and others", 1, 5)`
        resource "aws_eks_cluster" "c" {
          name = "c"
        }
        resource "aws_eks_cluster" "d" {
          enabled_cluster_log_types = ["api"]
        }
      `,
    ],
    good: [
      silent("audit, for_each")`
        resource "aws_eks_cluster" "c" {
          for_each                  = toset(["a"])
          enabled_cluster_log_types = ["api", "audit"]
        }
      `,
      silent("decided outside, count")`
        resource "aws_eks_cluster" "c" {
          count                     = 1
          enabled_cluster_log_types = var.logs
        }
      `,
    ],
  }),
});

function lacksAudit(value: Value): string | undefined {
  if (isUnset(value)) return "is not set";
  if (value.kind !== "list" || !value.complete || value.items.some(({ kind }) => kind === "unknown")) return undefined;
  return itemsOf(value).some((item) => stringOf(item) === "audit") ? undefined : "lacks the audit logs";
}
