import { fires, silent } from "@/lib/lint/examples";
import { atHead, defineRule } from "@/lib/lint/rule";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "policies-belong-to-roles",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_40", "AVD-AWS-0143"],
  summary: "Users get their permissions from groups and roles.",
  why: "Permissions attached to one user are forgotten when that person changes teams, and nobody can see who may do what.",
  howToFix: "Attach the policy to a group that the user is in (aws_iam_group_policy_attachment), or to a role.",
  references: [
    securityHub("IAM.2"),
    awsDocs("Least privilege", "IAM/latest/UserGuide/best-practices.html#grant-least-privilege"),
  ],
  *check(module) {
    for (const policy of module.resourcesOf("aws_iam_user_policy", "aws_iam_user_policy_attachment"))
      yield { ...atHead(policy), message: `${policy.address} gives rights to one user, expected a group or a role` };
  },
  examples: () => ({
    bad: [
      fires("attached and inline", 1, 5)`
        resource "aws_iam_user_policy_attachment" "a" {
          user       = aws_iam_user.u.name
          policy_arn = aws_iam_policy.p.arn
        }
        resource "aws_iam_user_policy" "p" {
          user   = aws_iam_user.u.name
          policy = var.policy
        }
      `,
    ],
    good: [
      silent("a group, for_each")`
        resource "aws_iam_group_policy_attachment" "a" {
          for_each   = toset(["dev"])
          group      = each.key
          policy_arn = aws_iam_policy.p.arn
        }
      `,
      silent("none is made, count")`
        resource "aws_iam_user_policy_attachment" "a" {
          count      = 0
          user       = "u"
          policy_arn = aws_iam_policy.p.arn
        }
      `,
    ],
  }),
});
