import { type Expression, expr } from "@/lib/hcl";

/** Statements of key policies. In a key policy the resource "*" means this key and no other. */
export const administration = expr`{
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
}`;

/** What it takes to encrypt, to read and to encrypt anew. */
const useOfData = expr`[
  "kms:Decrypt",
  "kms:DescribeKey",
  "kms:Encrypt",
  "kms:GenerateDataKey",
  "kms:GenerateDataKeyWithoutPlaintext",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
]`;

/** Data is encrypted and decrypted through services, for whom IAM allows it. */
export function throughServices(services: Expression): Expression {
  return expr`{
  # Data is encrypted and decrypted through these services only, and only where IAM allows the caller, too.
  Sid       = "UseThroughServices"
  Effect    = "Allow"
  Principal = { AWS = "arn:\${local.partition}:iam::\${local.account_id}:root" }
  Action = ${useOfData}
  Resource = "*"
  Condition = {
    StringEquals = {
      "kms:CallerAccount" = local.account_id
      "kms:ViaService"    = ${services}
    }
  }
}`;
}

/** Services that hold a grant for as long as they hold data. */
export function grantTo(services: Expression, why: string): Expression {
  return expr`{
  # ${why}
  Sid       = "GrantToServices"
  Effect    = "Allow"
  Principal = { AWS = "arn:\${local.partition}:iam::\${local.account_id}:root" }
  Action    = ["kms:CreateGrant"]
  Resource  = "*"
  Condition = {
    StringEquals = {
      "kms:CallerAccount" = local.account_id
      "kms:ViaService"    = ${services}
    }
    Bool = { "kms:GrantIsForAWSResource" = "true" }
  }
}`;
}

/** CloudWatch Logs, for log groups of this account. */
export const encryptLogGroups = expr`{
  Sid       = "EncryptLogGroups"
  Effect    = "Allow"
  Principal = { Service = "logs.\${var.aws_region}.amazonaws.com" }
  Action = ${useOfData}
  Resource = "*"
  Condition = {
    ArnLike = {
      "kms:EncryptionContext:aws:logs:arn" = "arn:\${local.partition}:logs:\${var.aws_region}:\${local.account_id}:log-group:*"
    }
  }
}`;

/**
 * Events on an encrypted topic. The key of the source is not sent along, the topic is:
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html and sns-enable-encryption-for-topic.html there.
 */
export const publishEvents = expr`{
  # EventBridge names no source to the key of an encrypted topic, so it is held to the stack's own topics.
  Sid       = "PublishEvents"
  Effect    = "Allow"
  Principal = { Service = "events.amazonaws.com" }
  Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
  Resource  = "*"
  Condition = {
    ArnLike = { "kms:EncryptionContext:aws:sns:topicArn" = "arn:\${local.partition}:sns:\${var.aws_region}:\${local.account_id}:\${local.name}-*" }
  }
}`;

/**
 * Alarms on an encrypted topic: the source's own principal, and no other; SNS itself uses the key for who publishes.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services
 */
export const publishAlarms = expr`{
  # Without this statement CloudWatch cannot publish to the encrypted topic, and alarms fail in silence.
  Sid       = "PublishAlarms"
  Effect    = "Allow"
  Principal = { Service = "cloudwatch.amazonaws.com" }
  Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
  Resource  = "*"
  Condition = {
    StringEquals = { "aws:SourceAccount" = local.account_id }
  }
}`;
