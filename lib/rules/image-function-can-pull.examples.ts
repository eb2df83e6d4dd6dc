import { fires, silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";

const FUNCTION = dedent`
  resource "aws_lambda_function" "m" {
    for_each     = toset(var.versions)
    package_type = "Image"
    image_uri    = "\${aws_ecr_repository.m.repository_url}:\${each.key}"
    role         = aws_iam_role.exec.arn
  }
  resource "aws_iam_role" "exec" {
    name = "exec"
  }
`;
const policy = (actions: string) =>
  dedent`
    resource "aws_iam_role_policy" "p" {
      role   = aws_iam_role.exec.id
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = ${actions}, Resource = "*" }]
      })
    }
  `;
const attach = (arn: string) =>
  dedent`
    resource "aws_iam_role_policy_attachment" "a" {
      role       = aws_iam_role.exec.name
      policy_arn = ${arn}
    }
  `;

export const examples = (): Examples => ({
  bad: [
    { title: "logs only", files: FUNCTION + policy('["logs:PutLogEvents"]'), lines: [5] },
    {
      title: "managed policies without ECR",
      files: FUNCTION + attach('"arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"'),
      lines: [5],
    },
    fires("an image of this repository by its digest", 5)`
      ${FUNCTION.replace(":${each.key}", "@${data.aws_ecr_image.m.id}")}data "aws_ecr_image" "m" {
        repository_name = "m"
        image_tag       = "latest"
      }
      resource "aws_ecr_repository" "m" {
        name = "m"
      }
    `,
    { title: "half of what it takes", files: FUNCTION + policy('["ecr:BatchGetImage"]'), lines: [5] },
  ],
  good: [
    {
      title: "inline policy",
      files:
        FUNCTION + policy('["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"]'),
    },
    {
      title: "attached document behind for_each",
      files:
        FUNCTION +
        dedent`
          data "aws_iam_policy_document" "d" {
            statement {
              actions   = concat(["ecr:Batch*"], ["ecr:Get*"])
              resources = [aws_ecr_repository.m.arn]
            }
          }
          resource "aws_iam_policy" "d" {
            policy = data.aws_iam_policy_document.d.json
          }
          resource "aws_iam_role_policy_attachment" "all" {
            for_each   = { d = aws_iam_policy.d.arn }
            role       = aws_iam_role.exec.name
            policy_arn = each.value
          }
        `,
    },
    {
      title: "managed policy with a computed partition",
      files:
        FUNCTION + attach('"arn:${data.aws_partition.p.partition}:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly"'),
    },
    {
      title: "the repository lets Lambda pull, count",
      files:
        FUNCTION +
        dedent`
          resource "aws_ecr_repository_policy" "r" {
            count      = 1
            repository = "m"
            policy     = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"] }] })
          }
        `,
    },
    {
      title: "a repository that is looked up, whose policy is elsewhere",
      files:
        dedent`
          ${FUNCTION.replaceAll("aws_ecr_repository.m", "data.aws_ecr_repository.m")}data "aws_ecr_repository" "m" {
            name = "m"
          }
        ` + policy('["logs:PutLogEvents"]'),
    },
    {
      title: "a repository that another module makes, with its policy",
      files: {
        "fn/main.tf":
          dedent`
            ${FUNCTION.replace("${aws_ecr_repository.m.repository_url}", "${var.repository}")}variable "repository" {
              type = string
            }
            variable "versions" {
              type = set(string)
            }
          ` + policy('["logs:PutLogEvents"]'),
        "main.tf": dedent`
          module "fn" {
            source     = "./fn"
            versions   = ["a"]
            repository = aws_ecr_repository.m.repository_url
          }
          resource "aws_ecr_repository" "m" {
            name = "m"
          }
          resource "aws_ecr_repository_policy" "m" {
            repository = aws_ecr_repository.m.name
            policy     = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"] }] })
          }
        `,
      },
    },
    {
      title: "the caller gives the role its policy",
      files: {
        "fn/main.tf":
          FUNCTION +
          dedent`
            variable "versions" {
              type = set(string)
            }
            resource "aws_ecr_repository" "m" {
              name = "m"
            }
            output "role" {
              value = aws_iam_role.exec.name
            }
          `,
        "main.tf": dedent`
          module "fn" {
            source   = "./fn"
            versions = ["a"]
          }
          resource "aws_iam_role_policy" "pull" {
            role   = module.fn.role
            policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "ecr:*", Resource = "*" }] })
          }
        `,
      },
    },
    {
      title: "whoever uses the module may give the role its policies",
      files:
        FUNCTION +
        dedent`
          output "role" {
            value = aws_iam_role.exec.name
          }
        ` +
        policy('["logs:PutLogEvents"]'),
    },
    silent("a repository of a module that is not among the files")`
      locals {
        repository = module.registry.repository_url
      }
      module "registry" {
        source  = "terraform-aws-modules/ecr/aws"
        version = "2.3.0"
      }
      ${FUNCTION.replace("aws_ecr_repository.m.repository_url", "local.repository")}${policy('["logs:PutLogEvents"]')}`,
    { title: "a policy that cannot be read", files: FUNCTION + attach("var.policy_arn") },
    silent("a function from a zip")`
      resource "aws_lambda_function" "z" {
        role     = aws_iam_role.r.arn
        filename = "x.zip"
      }
      resource "aws_iam_role" "r" {}
    `,
  ],
});
