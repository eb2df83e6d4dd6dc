import { fires, silent } from "@/lib/lint/examples";
import { atHead, defineRule } from "@/lib/lint/rule";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "no-long-lived-access-keys",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_273"],
  summary: "No access keys are created for IAM users.",
  why: "A key works from anywhere until somebody deletes it, and the state holds its secret.",
  howToFix:
    "Let the caller assume a role: through OIDC in pipelines, instance and task roles in AWS, IAM Identity Center for people.",
  references: [
    awsDocs("Use temporary credentials", "IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles"),
    securityHub("IAM.3"),
  ],
  *check(module) {
    for (const key of module.resourcesOf("aws_iam_access_key"))
      yield { ...atHead(key), message: `${key.address} works until it is deleted, expected a role that is assumed` };
  },
  examples: () => ({
    bad: [
      fires("the key of a user", 1)`
        resource "aws_iam_access_key" "deploy" {
          user = aws_iam_user.deploy.name
        }
      `,
    ],
    good: [
      silent("a role for a pipeline, for_each")`
        resource "aws_iam_role" "deploy" {
          for_each           = toset(["main"])
          assume_role_policy = data.aws_iam_policy_document.oidc.json
        }
      `,
      silent("none is made, count")`
        resource "aws_iam_access_key" "deploy" {
          count = 0
          user  = "deploy"
        }
      `,
    ],
  }),
});
