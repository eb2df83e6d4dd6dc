import { hcl } from "@/lib/hcl";

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
export const artifactKeyStatement = hcl`
statement {
  sid       = "EncryptArtifacts"
  actions   = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"]
  resources = [aws_kms_key.stack.arn]

  condition {
    test     = "StringEquals"
    variable = "kms:ViaService"
    values   = ["s3.\${var.aws_region}.amazonaws.com", "codebuild.\${var.aws_region}.amazonaws.com"]
  }
}
`;
