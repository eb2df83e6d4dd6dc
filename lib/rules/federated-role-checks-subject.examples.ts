import { fires, silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";

export function examples(): Examples {
  return {
    bad: [
      fires("for whom it was made, and no more", 3)`
        resource "aws_iam_role" "deploy" {
          assume_role_policy = jsonencode({
            Statement = [{
              Effect    = "Allow"
              Action    = "sts:AssumeRoleWithWebIdentity"
              Principal = { Federated = "arn:aws:iam::\${var.account}:oidc-provider/token.actions.githubusercontent.com" }
              Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" } }
            }]
          })
        }
      `,
      fires("a document without a condition, by the provider's address", 5)`
        resource "aws_iam_openid_connect_provider" "gitlab" {
          url = "https://gitlab.com"
        }
        data "aws_iam_policy_document" "trust" {
          statement {
            actions = ["sts:AssumeRoleWithWebIdentity"]
            principals {
              type        = "Federated"
              identifiers = [aws_iam_openid_connect_provider.gitlab.arn]
            }
          }
        }
        resource "aws_iam_role" "deploy" {
          count              = 2
          assume_role_policy = data.aws_iam_policy_document.trust.json
        }
      `,
      ...["*", "repo:*", "repo:*:ref:refs/heads/main", "repo:*/app:*", "repo:acme*", "repo:*@*/app@*:*"].map(
        (subject) => ({
          title: `the subject ${subject}`,
          files: trusting(`values   = ["${subject}"]`),
          lines: [10],
        }),
      ),
      { title: "one of several", files: trusting('values   = ["repo:acme/app:*", "repo:*"]'), lines: [10] },
      fires("in a heredoc, at the statement", 3)`
        resource "aws_iam_role" "deploy" {
          assume_role_policy = <<EOF
        {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/app.terraform.io"}, "Condition": {"StringEquals": {"app.terraform.io:aud": "aws.workload.identity"}}}]}
        EOF
        }
      `,
    ],
    good: [
      { title: "one repository", files: trusting('values   = ["repo:acme/app:ref:refs/heads/main"]') },
      { title: "whatever ids GitHub adds", files: trusting('values   = ["repo:acme@*/app@*:ref:refs/heads/main"]') },
      { title: "an owner by its id", files: trusting('values   = ["repo:*@123456/app@456789:*"]') },
      {
        title: "all of an organisation, for_each",
        files: trusting('values   = [for r in ["*"] : "repo:acme/${r}:*"]'),
      },
      { title: "a subject that nobody knows", files: trusting("values   = var.subjects") },
      { title: "an organisation that nobody knows", files: trusting('values   = ["repo:${var.org}/*:*"]') },
      silent("conditions that nobody knows, and another claim")`
        resource "aws_iam_role" "deploy" {
          for_each = {
            given = var.condition
            claim = { StringEquals = { "token.actions.githubusercontent.com:repository_owner_id" = "1" } }
          }
          assume_role_policy = jsonencode({
            Statement = [{
              Effect    = "Allow"
              Action    = "sts:AssumeRoleWithWebIdentity"
              Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }
              Condition = each.value
            }]
          })
        }
      `,
      silent("an issuer of one's own, a denial and a service")`
        resource "aws_iam_role" "pod" {
          count = 1
          assume_role_policy = jsonencode({
            Statement = [
              { Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = aws_iam_openid_connect_provider.cluster.arn } },
              { Effect = "Deny", Action = "sts:*", Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/gitlab.com" } },
              { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } },
            ]
          })
        }
        resource "aws_iam_openid_connect_provider" "cluster" {
          url = aws_eks_cluster.c.identity[0].oidc[0].issuer
        }
      `,
    ],
  };
}

function trusting(values: string) {
  return dedent`
    data "aws_iam_policy_document" "trust" {
      statement {
        principals {
          type        = "Federated"
          identifiers = [var.provider_arn]
        }
        condition {
          test     = "StringLike"
          variable = "token.actions.githubusercontent.com:sub"
          ${values}
        }
      }
    }
    resource "aws_iam_role" "deploy" {
      assume_role_policy = data.aws_iam_policy_document.trust.json
    }
  `;
}
