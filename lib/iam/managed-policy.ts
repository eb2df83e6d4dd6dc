import type { Expression } from "@/lib/hcl";
import { stringOf, type Value } from "@/lib/terraform";

const ARN = /:iam::aws:policy\/(?:[\w-]+\/)*([\w-]+)$/;

/** The name at the end of an AWS managed policy's ARN, also where the partition before it is computed. */
export function managedPolicyName(policy: Value | Expression): string | undefined {
  if (policy.kind === "template") {
    const last = policy.parts.at(-1);
    return last?.kind === "text" ? ARN.exec(last.value)?.[1] : undefined;
  }
  if (policy.kind === "known") return ARN.exec(stringOf(policy) ?? "")?.[1];
  if (policy.kind === "unknown") return ARN.exec(policy.pattern?.at(-1) ?? "")?.[1];
  return policy.kind === "string" ? ARN.exec(policy.value)?.[1] : undefined;
}

/**
 * AWS managed policies with `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer`.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/security-iam-awsmanpol.html
 */
export const ALLOW_ECR_PULL: ReadonlySet<string> = new Set([
  "AdministratorAccess",
  "PowerUserAccess",
  "AmazonEC2ContainerRegistryFullAccess",
  "AmazonEC2ContainerRegistryPowerUser",
  "AmazonEC2ContainerRegistryReadOnly",
  "AmazonEC2ContainerRegistryPullOnly",
  "AmazonECSTaskExecutionRolePolicy",
  "AWSCodeBuildDeveloperAccess",
]);

/** Families of AWS managed policies that certainly have no ECR action. */
const WITHOUT_ECR =
  /^(AWSLambda(Basic|VPCAccess|SQSQueue|DynamoDB|Kinesis|MSK)\w*Role|AWSX[Rr]ay\w*|AmazonElasticFileSystem\w*|CloudWatch\w*|AmazonSSM\w*|SecretsManager\w*|AmazonS3\w*|AmazonDynamoDB\w*|AmazonSNS\w*|AmazonSQS\w*|AmazonVPC\w*|AmazonAPIGateway\w*|AWSKeyManagementService\w*)$/;

/** Certainly has no ECR action. */
export function lacksEcr(name: string): boolean {
  return WITHOUT_ECR.test(name);
}
