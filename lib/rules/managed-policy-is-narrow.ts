import { managedPolicyName } from "@/lib/iam/managed-policy";
import { at, defineRule, type Problem } from "@/lib/lint/rule";
import {
  argumentOf,
  type BlockView,
  itemsOf,
  type Module,
  numberOf,
  possibleValues,
  resourcesBehind,
  scopeOf,
  type Value,
} from "@/lib/terraform";

const attach = (name: string) =>
  `resource "aws_iam_role_policy_attachment" "a" {\n  role       = aws_iam_role.r.name\n  policy_arn = "arn:aws:iam::aws:policy/${name}"\n}\n`;

export const rule = defineRule({
  id: "managed-policy-is-narrow",
  class: "F14",
  severity: "medium",
  elsewhere: ["CKV_AWS_274", "CKV_AWS_275"],
  summary: "No role gets an AWS managed policy that allows everything, or everything of a service.",
  why: "`AdministratorAccess` and the `…FullAccess` policies allow every action on every resource of the account, also to delete what belongs to others, and AWS widens them without asking.",
  howToFix: "Write a policy with the actions that are called, on the ARNs they are called on.",
  references: [
    {
      title: "Apply least-privilege permissions",
      url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
    },
    {
      title: "Security Hub IAM.1",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-1",
    },
  ],
  examples: {
    bad: [
      { title: "everything", files: attach("AdministratorAccess"), lines: [3] },
      { title: "everything of a service", files: attach("AmazonDynamoDBFullAccess"), lines: [3] },
      {
        title: "in a list that is iterated",
        files:
          'locals {\n  policies = [\n    "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole",\n    "arn:aws:iam::aws:policy/AmazonS3FullAccess",\n  ]\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  for_each   = toset(local.policies)\n  role       = aws_iam_role.r.name\n  policy_arn = each.value\n}\n',
        lines: [4],
      },
      {
        title: "looked up by its ARN",
        files:
          'data "aws_iam_policy" "all" {\n  arn = "arn:aws:iam::aws:policy/AmazonElasticFileSystemFullAccess"\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  role       = aws_iam_role.r.name\n  policy_arn = data.aws_iam_policy.all.arn\n}\n',
        lines: [2],
      },
      {
        title: "among the role's own, in any partition",
        files:
          'resource "aws_iam_role" "r" {\n  managed_policy_arns = [\n    "arn:${data.aws_partition.p.partition}:iam::aws:policy/PowerUserAccess",\n  ]\n}\n',
        lines: [2],
      },
    ],
    good: [
      { title: "a policy for one purpose", files: attach("service-role/AWSLambdaVPCAccessExecutionRole") },
      {
        title: "policies for one purpose, for_each",
        files:
          'resource "aws_iam_role_policy_attachment" "a" {\n  for_each   = toset(["AWSXRayDaemonWriteAccess", "AmazonEC2ContainerRegistryReadOnly"])\n  role       = aws_iam_role.r.name\n  policy_arn = "arn:aws:iam::aws:policy/${each.key}"\n}\n',
      },
      {
        title: "policies from outside, count",
        files:
          'resource "aws_iam_role_policy_attachment" "a" {\n  count      = length(var.policies)\n  role       = aws_iam_role.r.name\n  policy_arn = var.policies[count.index]\n}\n',
      },
      {
        title: "only where a caller asks for it, with a policy of the caller's choice",
        files:
          'variable "is_admin" {\n  default = false\n}\nvariable "admin_policy" {\n  default = "arn:aws:iam::aws:policy/AdministratorAccess"\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  count      = var.is_admin ? 1 : 0\n  role       = aws_iam_role.r.name\n  policy_arn = var.admin_policy\n}\n',
      },
    ],
  },
  *check(module) {
    const seen = new Set<object>();
    for (const type of ["aws_iam_role_policy_attachment", "aws_iam_policy_attachment"])
      for (const view of module.resourcesOf(type)) yield* judge(module, view, "policy_arn", seen);
    for (const role of module.resourcesOf("aws_iam_role")) yield* judge(module, role, "managed_policy_arns", seen);
  },
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
    const message = `${name} allows everything that it is about, expected a policy with the actions that are called`;
    yield { ...at(module.fileOf(node) ?? view.file, node), message };
  }
}

/** ARNs by which AWS's own policies are looked up, for their attribute to be attached. */
function lookedUp(module: Module, view: BlockView, argument: string): readonly Value[] {
  return resourcesBehind(module, view.expression(argument), view)
    .filter(({ mode, type }) => mode === "data" && type === "aws_iam_policy")
    .map((policy) => argumentOf(module, policy, "arn"));
}

/** No instance exists until a caller asks for one. */
function isLeftOut(module: Module, view: BlockView): boolean {
  const count = argumentOf(module, view, "count");
  return numberOf(count) === 0 && count.byDefault === true;
}
