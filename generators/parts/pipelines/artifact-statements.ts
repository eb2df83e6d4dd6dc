import type { StackConfig } from "@/generators/config/stack";
import { hcl } from "@/lib/hcl";
import { keyArn } from "../stack-key";

/** Read and write the pipeline's artifacts. */
export const artifactStatement = hcl`
statement {
  sid = "HandOverArtifacts"
  actions = [
    "s3:GetBucketLocation",
    "s3:GetBucketVersioning",
    "s3:GetObject",
    "s3:GetObjectVersion",
    "s3:PutObject",
  ]
  resources = [aws_s3_bucket.artifacts.arn, "\${aws_s3_bucket.artifacts.arn}/*"]
}
`;

/** Use the stack's key for artifacts only. */
export function artifactKeyStatement(config: StackConfig) {
  return hcl`
statement {
  sid       = "EncryptArtifacts"
  actions   = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"]
  resources = [${keyArn(config, "artifacts")}]

  condition {
    test     = "StringEquals"
    variable = "kms:ViaService"
    values   = ["s3.\${var.aws_region}.amazonaws.com", "codebuild.\${var.aws_region}.amazonaws.com"]
  }
}
`;
}
