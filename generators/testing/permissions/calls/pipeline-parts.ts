import type { StackConfig } from "@/generators/config/stack";
import { can, cannot, type Expectation, type Stack } from "../stack";
import type { Caller } from "../statement-applies";
import { assumedBy } from "./operators";

/** What a call of a pipeline is judged with: the parts of the stack that its roles touch. */
export interface Parts {
  readonly stack: Stack;
  readonly config: StackConfig;
  readonly repository: string;
  readonly bucket: string;
}

export const scans = ["ecr:DescribeImages", "ecr:DescribeImageScanFindings", "ecr:StartImageScan"];
const encrypts = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"];

export function arnOf(caller: Caller): string {
  return caller.kind === "role" ? caller.arn : "";
}

/** What no role of a pipeline may do, whichever it is: whoever could would need no approval. */
export function changesNothing({ stack }: Parts, role: Caller): readonly Expectation[] {
  return [
    ...stack
      .arns("aws_lambda_function")
      .flatMap((one) => cannot(role, ["lambda:UpdateFunctionCode", "lambda:InvokeFunction"], one)),
    ...stack
      .arns("aws_iam_role")
      .flatMap((one) => cannot(role, ["iam:PutRolePolicy", "iam:PassRole", "iam:UpdateAssumeRolePolicy"], one)),
    ...stack.arns("aws_iam_role").flatMap((one) => cannot(role, "sts:AssumeRole", one)),
    ...stack
      .arns("aws_kms_key")
      .flatMap((one) => cannot(role, ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion", "kms:Decrypt"], one)),
    ...stack
      .arns("aws_ecr_repository")
      .flatMap((one) => cannot(role, ["ecr:BatchDeleteImage", "ecr:SetRepositoryPolicy"], one)),
    ...stack.arns("aws_efs_file_system").flatMap((one) => cannot(role, "elasticfilesystem:DeleteFileSystem", one)),
    ...stack.arns("aws_s3_bucket").flatMap((one) => cannot(role, ["s3:DeleteBucket", "s3:PutBucketPolicy"], one)),
  ];
}

/** https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-service-role.html */
export function runsInCodeBuild(parts: Parts, role: Caller, name: string): readonly Expectation[] {
  const { stack } = parts;
  const groups = stack.of("aws_cloudwatch_log_group");
  const source = `arn:aws:codebuild:${stack.region}:${stack.account}:project/any`;
  return [
    ...assumedBy(stack, role, "codebuild", source),
    ...groups.flatMap((group) =>
      (group.name === name ? can : cannot)(
        role,
        ["logs:CreateLogStream", "logs:PutLogEvents"],
        `${group.values.arn}:log-stream:1`,
      ),
    ),
    ...usesArtifacts(parts, role, "codebuild"),
    ...can(role, ["s3:GetObject", "s3:GetObjectVersion"], `${parts.bucket}/images/source/1.zip`),
  ];
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html */
export function usesArtifacts({ stack }: Parts, role: Caller, alsoThrough?: string): readonly Expectation[] {
  const [settings] = stack.of("aws_s3_bucket_server_side_encryption_configuration");
  if (!settings) return [];
  const key = stack.keyOfBucket(settings);
  return ["s3", ...(alsoThrough ? [alsoThrough] : [])].flatMap((through) =>
    can(role, encrypts, key, stack.through(through)),
  );
}
