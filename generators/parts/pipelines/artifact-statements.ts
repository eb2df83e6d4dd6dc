import type { StackConfig } from "@/generators/config/stack";
import { expr, hcl } from "@/lib/hcl";
import { keyArn } from "../stack-key";
import { viaServices } from "../via-services";

function named(pattern: string) {
  return expr`"\${aws_s3_bucket.artifacts.arn}/${pattern}"`;
}

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

/** Read artifacts whose keys look like one of the patterns. */
export function readArtifacts(...patterns: readonly [string, ...string[]]) {
  return hcl`
statement {
  sid       = "ReadArtifacts"
  actions   = ["s3:GetObject", "s3:GetObjectVersion"]
  resources = ${patterns.map(named)}
}
`;
}

/** Write artifacts whose keys look like the pattern, and no other: nobody else can put a plan in an approved one's place. */
export function writeArtifacts(pattern: string) {
  return hcl`
statement {
  sid       = "WriteArtifacts"
  actions   = ["s3:PutObject"]
  resources = [${named(pattern)}]
}
`;
}

/** Use the stack's key for artifacts only. */
export function artifactKeyStatement(config: StackConfig) {
  const services = config.pipeline.kind === "codepipeline" ? ["s3", "codebuild"] : ["s3"];
  return hcl`
statement {
  sid       = "EncryptArtifacts"
  actions   = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"]
  resources = [${keyArn(config, "artifacts")}]

  ${viaServices(services)}
}
`;
}
