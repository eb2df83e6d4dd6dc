import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { protectedData } from "@/generators/parts/protected";
import { keyArn } from "@/generators/parts/stack-key";
import { hcl } from "@/lib/hcl";
import { registryChecks } from "./registry-checks";
import { registryCost, registryPicture } from "./registry-views";

function repository(config: StackConfig) {
  return hcl`
resource "aws_ecr_repository" "models" {
  name                 = "\${local.name}-models"
  image_tag_mutability = "IMMUTABLE"
  force_delete         = ${config.registry.forceDelete}

  image_scanning_configuration {
    scan_on_push = true
  }

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = ${keyArn(config, "registry")}
  }

  tags = merge(local.tags, { Name = "\${local.name}-models" })

  ${protectedData(config)}
}

resource "aws_ecr_lifecycle_policy" "models" {
  repository = aws_ecr_repository.models.name

  policy = jsonencode({
    rules = [
      {
        rulePriority = 1
        description  = "Expire untagged images"
        selection = {
          tagStatus   = "untagged"
          countType   = "sinceImagePushed"
          countUnit   = "days"
          countNumber = ${config.registry.untaggedDays}
        }
        action = { type = "expire" }
      },
      {
        rulePriority = 2
        description  = "Keep the newest images"
        selection = {
          tagStatus   = "any"
          countType   = "imageCountMoreThan"
          countNumber = ${config.registry.keepImages}
        }
        action = { type = "expire" }
      },
    ]
  })
}

# The Lambda service pulls the image, not the function's role: this policy is what really allows it.
resource "aws_ecr_repository_policy" "models" {
  repository = aws_ecr_repository.models.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "LambdaPull"
      Effect    = "Allow"
      Principal = { Service = "lambda.amazonaws.com" }
      Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account_id }
        ArnLike      = { "aws:SourceArn" = "arn:\${local.partition}:lambda:\${var.aws_region}:\${local.account_id}:function:\${local.name}-*" }
      }
    }]
  })
}
`;
}

/** The repository that all versions' images live in. */
export const registry: Feature = {
  name: "registry",
  title: "Image repository",
  promises: ["R9"],
  files: [{ path: "registry.tf", purpose: "Image repository" }],
  options: ["environment", "encryption", "registry", "protection"],
  generate: (config) => [fragment("registry.tf", repository(config))],
  cost: registryCost,
  picture: registryPicture,
  checks: registryChecks,
};
