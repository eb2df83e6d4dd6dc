import { managedPolicyName } from "@/lib/iam/managed-policy";
import { fires, silent } from "@/lib/lint/examples";
import { at, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import {
  argumentOf,
  type BlockView,
  itemsOf,
  type Module,
  possibleValues,
  resourcesBehind,
  scopeOf,
  type Value,
} from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { isLeftOut } from "./checks/left-out";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "managed-policy-is-narrow",
  class: "F14",
  severity: "medium",
  elsewhere: ["CKV_AWS_274", "CKV_AWS_275"],
  summary: "No role gets an AWS managed policy that allows everything, or everything of a service.",
  why:
    "`AdministratorAccess` and the `…FullAccess` policies allow every action on every resource of the " +
    "account or of a service, deleting what belongs to others included, and AWS widens them without " +
    "asking.",
  howToFix: "Write a policy with the actions that are called, on the ARNs they are called on.",
  references: [
    awsDocs("Apply least-privilege permissions", "IAM/latest/UserGuide/best-practices.html#grant-least-privilege"),
    securityHub("IAM.1"),
  ],
  *check(module) {
    const seen = new Set<object>();
    for (const type of ["aws_iam_role_policy_attachment", "aws_iam_policy_attachment"])
      for (const view of module.resourcesOf(type)) yield* judge(module, view, "policy_arn", seen);
    for (const role of module.resourcesOf("aws_iam_role")) yield* judge(module, role, "managed_policy_arns", seen);
  },
  examples,
});

/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html */
const WIDE = /^(?:AdministratorAccess|PowerUserAccess|\w+FullAccess)$/;

function* judge(module: Module, view: BlockView, argument: string, seen: Set<object>): Iterable<Problem> {
  const attribute = view.attribute(argument);
  if (!attribute) return;
  const written = possibleValues(attribute.value, scopeOf(module, view)).flatMap(itemsOf);
  for (const value of [...written, ...lookedUp(module, view, argument)]) {
    const name = managedPolicyName(value);
    const node = value.node ?? attribute.value;
    if (name === undefined || !WIDE.test(name) || seen.has(node)) continue;
    if (value.byDefault && isLeftOut(module, view)) continue;
    seen.add(node);
    const message = `${name} allows everything in its scope, expected a policy with the actions that are called`;
    yield { ...at(module.fileOf(node) ?? view.file, node), message };
  }
}

/** ARNs by which AWS's own policies are looked up, for their attribute to be attached. */
function lookedUp(module: Module, view: BlockView, argument: string): readonly Value[] {
  return resourcesBehind(module, view.expression(argument), view)
    .filter(({ mode, type }) => mode === "data" && type === "aws_iam_policy")
    .map((policy) => argumentOf(module, policy, "arn"));
}

function examples(): Examples {
  const attach = (name: string) =>
    dedent`
      resource "aws_iam_role_policy_attachment" "a" {
        role       = aws_iam_role.r.name
        policy_arn = "arn:aws:iam::aws:policy/${name}"
      }
    `;
  return {
    bad: [
      { title: "everything", files: attach("AdministratorAccess"), lines: [3] },
      { title: "everything of a service", files: attach("AmazonDynamoDBFullAccess"), lines: [3] },
      fires("in a list that is iterated", 4)`
        locals {
          policies = [
            "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole",
            "arn:aws:iam::aws:policy/AmazonS3FullAccess",
          ]
        }
        resource "aws_iam_role_policy_attachment" "a" {
          for_each   = toset(local.policies)
          role       = aws_iam_role.r.name
          policy_arn = each.value
        }
      `,
      fires("looked up by its ARN", 2)`
        data "aws_iam_policy" "all" {
          arn = "arn:aws:iam::aws:policy/AmazonElasticFileSystemFullAccess"
        }
        resource "aws_iam_role_policy_attachment" "a" {
          role       = aws_iam_role.r.name
          policy_arn = data.aws_iam_policy.all.arn
        }
      `,
      fires("among the role's own, in any partition", 2)`
        resource "aws_iam_role" "r" {
          managed_policy_arns = [
            "arn:\${data.aws_partition.p.partition}:iam::aws:policy/PowerUserAccess",
          ]
        }
      `,
    ],
    good: [
      { title: "a policy for one purpose", files: attach("service-role/AWSLambdaVPCAccessExecutionRole") },
      silent("policies for one purpose, for_each")`
        resource "aws_iam_role_policy_attachment" "a" {
          for_each   = toset(["AWSXRayDaemonWriteAccess", "AmazonEC2ContainerRegistryReadOnly"])
          role       = aws_iam_role.r.name
          policy_arn = "arn:aws:iam::aws:policy/\${each.key}"
        }
      `,
      silent("policies from outside, count")`
        resource "aws_iam_role_policy_attachment" "a" {
          count      = length(var.policies)
          role       = aws_iam_role.r.name
          policy_arn = var.policies[count.index]
        }
      `,
      silent("only where a caller asks for it, with a policy of the caller's choice")`
        variable "is_admin" {
          default = false
        }
        variable "admin_policy" {
          default = "arn:aws:iam::aws:policy/AdministratorAccess"
        }
        resource "aws_iam_role_policy_attachment" "a" {
          count      = var.is_admin ? 1 : 0
          role       = aws_iam_role.r.name
          policy_arn = var.admin_policy
        }
      `,
    ],
  };
}
