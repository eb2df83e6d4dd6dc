import { fires, silent } from "@/lib/lint/examples";
import { at, atHead, defineRule, type Problem } from "@/lib/lint/rule";
import {
  type BlockView,
  booleanOf,
  evaluate,
  everyInstance,
  isUnset,
  itemsOf,
  type Module,
  type Resource,
  type Scope,
  stringOf,
} from "@/lib/terraform";
import { isLeftOpen } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "cluster-endpoint-is-private",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_38", "CKV_AWS_39", "AVD-AWS-0040", "AVD-AWS-0041"],
  summary: "The API of a Kubernetes cluster is not open to the whole internet.",
  why: "By default, anyone can reach the API server: one leaked token or one vulnerability in it is enough.",
  howToFix: "Set `endpoint_public_access = false`, or name the networks in `public_access_cidrs`.",
  references: [securityHub("EKS.1"), awsDocs("Cluster endpoint access", "eks/latest/userguide/cluster-endpoint.html")],
  *check(module) {
    for (const cluster of module.resourcesOf("aws_eks_cluster")) yield* open(module, cluster);
  },
  examples: () => ({
    bad: [
      fires("nothing is said, which is everybody", 2)`
        resource "aws_eks_cluster" "c" {
          vpc_config {
            subnet_ids = var.subnets
          }
        }
      `,
      fires("everybody by name", 4)`
        resource "aws_eks_cluster" "c" {
          vpc_config {
            endpoint_public_access = true
            public_access_cidrs    = ["0.0.0.0/0"]
          }
        }
      `,
    ],
    good: [
      silent("closed, for_each")`
        resource "aws_eks_cluster" "c" {
          for_each = toset(["a"])
          vpc_config {
            endpoint_public_access = false
          }
        }
      `,
      silent("open to an office, count")`
        resource "aws_eks_cluster" "c" {
          count = 1
          vpc_config {
            public_access_cidrs = ["203.0.113.0/24"]
          }
        }
      `,
      silent("decided outside")`
        resource "aws_eks_cluster" "c" {
          vpc_config {
            endpoint_public_access = var.public
          }
        }
        resource "aws_eks_cluster" "d" {
          vpc_config {
            public_access_cidrs = var.networks
          }
        }
      `,
    ],
  }),
});

function* open(module: Module, cluster: Resource): Iterable<Problem> {
  const config = cluster.firstBlock("vpc_config");
  if (!config || config.dynamic) return;
  if (!everyInstance(module, config, (scope) => isOpen(config, scope)).includes(true)) return;
  const written = config.attribute("public_access_cidrs") ?? config.attribute("endpoint_public_access");
  yield {
    ...(written ? at(config.file, written) : atHead(config)),
    message: `the API of ${cluster.address} is open to everybody, expected endpoint_public_access = false or public_access_cidrs`,
  };
}

function isOpen(config: BlockView, scope: Scope): boolean {
  const isPublic = evaluate(config.expression("endpoint_public_access"), scope);
  const networks = evaluate(config.expression("public_access_cidrs"), scope);
  if (isLeftOpen(isPublic) || isLeftOpen(networks)) return false;
  if (!isUnset(isPublic) && booleanOf(isPublic) !== true) return false;
  return isUnset(networks) || itemsOf(networks).some((network) => stringOf(network) === "0.0.0.0/0");
}
