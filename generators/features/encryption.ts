import { hcl } from "@/lib/hcl";
import { type Feature, fragment } from "../fragment";
import type { StackConfig } from "../stack";

/** AWS services that use the key for a caller of this account (kms:ViaService). */
const servicesOf = ({ pipeline }: StackConfig): readonly string[] => [
  "ecr",
  "elasticfilesystem",
  "lambda",
  "secretsmanager",
  "ssm",
  ...(pipeline.kind === "codepipeline" ? ["codebuild", "s3"] : []),
];

const key = (config: StackConfig) => hcl`
locals {
  key_services = [for service in ${servicesOf(config)} : "\${service}.\${var.aws_region}.amazonaws.com"]
}

resource "aws_kms_key" "stack" {
  description             = "Data at rest of \${local.name}"
  deletion_window_in_days = ${config.encryption.deletionWindowDays}
  enable_key_rotation     = true

  policy = jsonencode({
    Version = "2012-10-17"
    # In a key policy the resource "*" means this key and no other.
    Statement = [
      {
        # Leaves administration to the account's IAM policies, action by action, so that the key can never become unmanageable.
        Sid       = "Administration"
        Effect    = "Allow"
        Principal = { AWS = "arn:\${local.partition}:iam::\${local.account_id}:root" }
        Action = [
          "kms:CancelKeyDeletion",
          "kms:CreateAlias",
          "kms:DeleteAlias",
          "kms:DescribeKey",
          "kms:DisableKey",
          "kms:DisableKeyRotation",
          "kms:EnableKey",
          "kms:EnableKeyRotation",
          "kms:GetKeyPolicy",
          "kms:GetKeyRotationStatus",
          "kms:ListGrants",
          "kms:ListKeyPolicies",
          "kms:ListKeyRotations",
          "kms:ListResourceTags",
          "kms:PutKeyPolicy",
          "kms:RevokeGrant",
          "kms:RotateKeyOnDemand",
          "kms:ScheduleKeyDeletion",
          "kms:TagResource",
          "kms:UntagResource",
          "kms:UpdateAlias",
          "kms:UpdateKeyDescription",
        ]
        Resource = "*"
      },
      {
        # Data is encrypted and decrypted through these services only, and only where IAM allows the caller, too.
        Sid       = "UseThroughServices"
        Effect    = "Allow"
        Principal = { AWS = "arn:\${local.partition}:iam::\${local.account_id}:root" }
        Action = [
          "kms:Decrypt",
          "kms:DescribeKey",
          "kms:Encrypt",
          "kms:GenerateDataKey",
          "kms:GenerateDataKeyWithoutPlaintext",
          "kms:ReEncryptFrom",
          "kms:ReEncryptTo",
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "kms:CallerAccount" = local.account_id
            "kms:ViaService"    = local.key_services
          }
        }
      },
      {
        # EFS, ECR and Lambda hold a grant for as long as they hold data; nobody else can be given one.
        Sid       = "GrantToServices"
        Effect    = "Allow"
        Principal = { AWS = "arn:\${local.partition}:iam::\${local.account_id}:root" }
        Action    = ["kms:CreateGrant"]
        Resource  = "*"
        Condition = {
          StringEquals = {
            "kms:CallerAccount" = local.account_id
            "kms:ViaService"    = local.key_services
          }
          Bool = { "kms:GrantIsForAWSResource" = "true" }
        }
      },
      {
        Sid       = "EncryptLogGroups"
        Effect    = "Allow"
        Principal = { Service = "logs.\${var.aws_region}.amazonaws.com" }
        Action = [
          "kms:Decrypt",
          "kms:DescribeKey",
          "kms:Encrypt",
          "kms:GenerateDataKey",
          "kms:GenerateDataKeyWithoutPlaintext",
          "kms:ReEncryptFrom",
          "kms:ReEncryptTo",
        ]
        Resource = "*"
        Condition = {
          ArnLike = {
            "kms:EncryptionContext:aws:logs:arn" = "arn:\${local.partition}:logs:\${var.aws_region}:\${local.account_id}:log-group:*"
          }
        }
      },
      {
        # Without this statement CloudWatch cannot publish to the encrypted topic, and alarms fail in silence.
        Sid       = "PublishAlarms"
        Effect    = "Allow"
        Principal = { Service = ["cloudwatch.amazonaws.com", "sns.amazonaws.com"] }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "*"
        Condition = {
          StringEquals = { "aws:SourceAccount" = local.account_id }
        }
      },
    ]
  })

  tags = merge(local.tags, { Name = local.name })
}

resource "aws_kms_alias" "stack" {
  name          = "alias/\${local.name}"
  target_key_id = aws_kms_key.stack.key_id
}
`;

/** The customer-managed key and who may use it for what. */
export const encryption: Feature = (config) => [fragment("encryption.tf", key(config))];
