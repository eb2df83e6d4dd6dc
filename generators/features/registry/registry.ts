import type { StackConfig } from "@/generators/config/stack";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { protectedData } from "@/generators/parts/protected";
import { keyArn } from "@/generators/parts/stack-key";
import { hcl } from "@/lib/hcl";
import { registryChecks } from "./registry-checks";
import { registryPicture } from "./registry-picture";

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

locals {
  # Longest name first: tags of v1-canary begin like those of v1, and no later rule expires what an earlier one keeps.
  versions_by_length = [
    for entry in reverse(sort([for version in keys(var.model_versions) : format("%02d %s", length(version), version)])) :
    split(" ", entry)[1]
  ]
}

# An image whose tag does not begin with a version and a hyphen is never expired.
resource "aws_ecr_lifecycle_policy" "models" {
  repository = aws_ecr_repository.models.name

  policy = jsonencode({
    rules = concat(
      [
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
      ],
      # Counted per version, so that builds of one never expire the image that another serves.
      [
        for index, version in local.versions_by_length : {
          rulePriority = index + 2
          description  = "Keep the newest images of \${version}"
          selection = {
            tagStatus     = "tagged"
            tagPrefixList = ["\${version}-"]
            countType     = "imageCountMoreThan"
            # Tags of v1-canary begin like those of v1, too: this rule sees the images of both.
            countNumber = ${config.registry.keepImages} * length([for other in keys(var.model_versions) : other if startswith("\${other}-", "\${version}-")])
          }
          action = { type = "expire" }
        }
      ],
    )
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
      # What Lambda states: https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#configuration-images-permissions
      Condition = {
        ArnLike = { "aws:SourceArn" = "arn:\${local.partition}:lambda:\${var.aws_region}:\${local.account_id}:function:\${local.name}-*" }
      }
    }]
  })
}
`;
}

const images = linesOf("ECR");

/** As many images as the life cycle keeps. */
const registryCost: Coster = ({ registry, models }, usage) => [
  images.standing(
    "Images",
    Math.min(registry.keepImages * models.length, usage.images) * usage.imageGb,
    "imageStorage",
    "aws_ecr_repository.models",
  ),
];

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
