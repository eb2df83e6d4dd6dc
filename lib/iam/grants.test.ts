import { expect, test } from "vitest";
import { itemsOf, loadModules, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { grantsOf } from "./grants";

const ROLE = dedent`
  resource "aws_iam_role" "r" {
    name = "worker"
  }
`;
const POLICY =
  '{ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] }';
const ARN = '"arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"';

function grants(text: string) {
  const [module] = loadModules([{ path: "main.tf", text: ROLE + text }]);
  const role = module?.resource("aws_iam_role.r");
  if (!module || !role) throw new Error("no role, expected one");
  const { documents, managed, complete } = grantsOf(module, role);
  const actions = documents.flatMap(({ statements }) => statements.flatMap((one) => one.actions.flatMap(itemsOf)));
  return { actions: actions.map(stringOf), managed, complete };
}

const policyOfRole = (role: string) => dedent`
  resource "aws_iam_role_policy" "p" {
    role   = ${role}
    policy = jsonencode(${POLICY})
  }
`;
const attached = (role: string, arn: string) => dedent`
  resource "aws_iam_role_policy_attachment" "a" {
    role       = ${role}
    policy_arn = ${arn}
  }
`;
const CUSTOMER = dedent`
  resource "aws_iam_policy" "own" {
    policy = jsonencode(${POLICY})
  }
`;

const NOTHING = { actions: [], managed: [], complete: true };
const READS = { actions: ["s3:GetObject"], managed: [], complete: true };
const MANAGED = { actions: [], managed: ["AmazonS3ReadOnlyAccess"], complete: true };
const UNREAD = { actions: [], managed: [], complete: false };

test.each([
  ["nothing", "", NOTHING],
  ["a policy by the role's id", policyOfRole("aws_iam_role.r.id"), READS],
  ["a policy by the role's name, spelled out", policyOfRole('"worker"'), READS],
  ["a policy of another role", policyOfRole('"somebody-else"'), NOTHING],
  ["a managed policy by its ARN", attached("aws_iam_role.r.name", ARN), MANAGED],
  [
    "a managed policy by its name",
    attached("aws_iam_role.r.name", "data.aws_iam_policy.m.arn") +
      'data "aws_iam_policy" "m" {\n  name = "AmazonS3ReadOnlyAccess"\n}\n',
    MANAGED,
  ],
  ["a policy that is made here", CUSTOMER + attached("aws_iam_role.r.name", "aws_iam_policy.own.arn"), READS],
  [
    "a policy whose ARN comes from outside",
    `variable "arn" {\n  type = string\n}\n${attached("aws_iam_role.r.name", "var.arn")}`,
    UNREAD,
  ],
  [
    "several policies, exclusively",
    dedent`
      resource "aws_iam_role_policy_attachments_exclusive" "e" {
        role_name   = aws_iam_role.r.name
        policy_arns = [${ARN}]
      }
    `,
    MANAGED,
  ],
  [
    "a policy for several roles",
    dedent`
      resource "aws_iam_policy_attachment" "s" {
        name       = "shared"
        roles      = [aws_iam_role.r.name, "another"]
        policy_arn = ${ARN}
      }
    `,
    MANAGED,
  ],
])("a role is granted %s", (_, text, expected) => {
  expect(grants(text)).toEqual(expected);
});
