import { byDefault, choice, describe, flag, group, nullable, prefault, text } from "@/generators/schema/field";
import { branchName, bucketName, withoutRelativeParts } from "./cloud-limits";
import { connectionArn, keyArn, repositoryName, roleArn } from "./cloud-names";
import { commercialRegion } from "./cloud-places";

const OIDC =
  "https://docs.github.com/actions/deployment/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services";
/** GitHub adds the ids of owner and repository to the names in its tokens. */
const SUBJECTS = "https://docs.github.com/actions/reference/security/oidc#immutable-subject-claims";
const CONNECTION = "https://docs.aws.amazon.com/dtconsole/latest/userguide/connections.html";
const S3_BACKEND = "https://developer.hashicorp.com/terraform/language/backend/s3";

const SCAN = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html";
const DELEGATION = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html";

const hasRepository = [{ field: "kind", is: ["github", "codepipeline"] }];

/** Who builds and pushes images. Outputs and parameters for a pipeline are always there. */
export const pipelineSchema = group(
  {
    kind: choice(["none", "github", "codepipeline", "sam"], {
      label: "Pipeline",
      help: "Outputs and SSM parameters for a pipeline are written either way.",
      options: {
        none: "None: outputs and parameters only",
        github: "GitHub Actions: role assumed through OIDC",
        codepipeline: "CodePipeline and CodeBuild",
        sam: "AWS SAM template and buildspec",
      },
      source: OIDC,
    }).apply(byDefault, "none"),
    repository: text({
      label: "Source repository",
      identity: true,
      help: "owner/name of the repository that holds the model code; owner@id/name@id ties GitHub's tokens to the IDs, whoever takes the names later.",
      pattern:
        /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\/[A-Za-z0-9_.-]+|@\d{1,12}\/[A-Za-z0-9_.-]+@\d{1,12}))?$/,
      expected: "owner/name, or both with their ids as owner@id/name@id",
      also: repositoryName("Source repository"),
      placeholder: "payments/fraud-models",
      min: 0,
      max: 166,
      when: hasRepository,
      source: SUBJECTS,
    }).apply(byDefault, ""),
    branch: text({
      label: "Branch",
      identity: true,
      help: "The only branch that may deploy.",
      pattern: /^[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?$/,
      expected: "a branch name of letters, digits, dots, hyphens, underscores or slashes",
      also: branchName("Branch"),
      max: 100,
      when: hasRepository,
      source: OIDC,
    }).apply(byDefault, "main"),
    createOidcProvider: flag({
      label: "Create the GitHub identity provider",
      identity: true,
      help: "An account has at most one; switch off when it exists already.",
      when: [{ field: "kind", is: ["github"] }],
      source: OIDC,
    }).apply(byDefault, true),
    connectionArn: text({
      label: "Connection ARN",
      identity: true,
      help: "CodeConnections connection to the source repository; it is approved once by hand, so it is not part of the stack.",
      pattern:
        /^(?:arn:aws[a-z-]*:(?:codestar-connections|codeconnections):[a-z0-9-]+:\d{12}:connection\/[0-9a-f-]{36})?$/,
      expected: "the ARN of a connection, arn:aws:codeconnections:<region>:<account>:connection/<id>",
      also: connectionArn("Connection ARN"),
      min: 0,
      max: 256,
      when: [{ field: "kind", is: ["codepipeline"] }],
      source: CONNECTION,
    }).apply(byDefault, ""),
    scanThreshold: choice(["LOW", "MEDIUM", "HIGH", "CRITICAL"], {
      label: "Findings that stop an image",
      help: "The pipeline waits for the scan of each image and fails on findings of this severity or above.",
      options: {
        LOW: "Low and above",
        MEDIUM: "Medium and above",
        HIGH: "High and above",
        CRITICAL: "Critical only",
      },
      when: [{ field: "kind", not: ["none"] }],
      source: SCAN,
    }).apply(byDefault, "HIGH"),
    deployRoleArn: text({
      label: "Deploy role ARN",
      identity: true,
      help: "Existing role that applies an approved plan; it is created elsewhere, because a stack that creates it could widen it. Needs a state backend. Empty: the pipeline stops at the plan.",
      pattern: /^(?:arn:aws[a-z-]*:iam::\d{12}:role\/[A-Za-z0-9+=,.@_/-]{1,576})?$/,
      expected: "the ARN of a role, arn:aws:iam::<account>:role/<name>",
      also: roleArn("Deploy role ARN"),
      min: 0,
      max: 620,
      when: hasRepository,
      source: DELEGATION,
    }).apply(byDefault, ""),
  },
  { label: "CI/CD", help: "What a pipeline needs to build, push and deploy." },
).apply(prefault, {});

/** Where Terraform keeps its state; null leaves the choice to the user's own files. */
export const backendSchema = group(
  {
    bucket: text({
      label: "State bucket",
      help: "Existing S3 bucket, versioned and encrypted.",
      pattern: /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])$/,
      expected: "3 to 63 lower-case letters, digits, dots and hyphens",
      also: bucketName("State bucket"),
      min: 3,
      max: 63,
      source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
    }),
    key: text({
      label: "State key",
      help: "Path of the state in the bucket.",
      pattern: /^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*$/,
      expected: "a path of letters, digits, dots, hyphens and underscores",
      also: withoutRelativeParts("State key"),
      max: 256,
      source: S3_BACKEND,
    }).apply(byDefault, "fraud-detector/terraform.tfstate"),
    region: text({
      label: "State Region",
      help: "Region of the bucket. Terraform allows no variable here.",
      pattern: /^[a-z]{2}(?:-[a-z]+)+-\d$/,
      expected: "a Region code such as us-east-1",
      also: commercialRegion("State Region"),
      suggests: "region",
      min: 9,
      max: 24,
      source: S3_BACKEND,
    }).apply(byDefault, "us-east-1"),
    kmsKeyId: text({
      label: "State encryption key",
      help: "ARN of the KMS key that encrypts the state. Empty: the bucket's own encryption. State holds API keys, so production requires a key of its own.",
      pattern: /^(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(?:key\/[A-Za-z0-9-]{36,40}|alias\/[A-Za-z0-9/_-]{1,250}))?$/,
      expected: "the ARN of a key, arn:aws:kms:<region>:<account>:key/<id>, or nothing",
      also: keyArn("State encryption key"),
      min: 0,
      max: 320,
      source: S3_BACKEND,
    }).apply(byDefault, ""),
    lockTable: text({
      label: "Lock table",
      help: "DynamoDB table that locks as well, while older releases of your code still lock there. Deprecated since Terraform 1.11; S3 locks in any case.",
      pattern: /^(?:[A-Za-z0-9_.-]{3,255})?$/,
      expected: "3 to 255 letters, digits, dots, hyphens and underscores, or nothing",
      min: 0,
      max: 255,
      advanced: true,
      source: S3_BACKEND,
    }).apply(byDefault, ""),
  },
  { label: "State backend", help: "S3 with native locking." },
)
  .apply(nullable)
  .apply(describe, {
    label: "State backend",
    identity: true,
    help: "S3 with native locking (use_lockfile).",
    source: S3_BACKEND,
  })
  .apply(byDefault, null);
