import { namesIds, repositoryOf } from "@/generators/config/facts/source-repository";
import type { StackConfig } from "@/generators/config/stack";
import type { RequestContext } from "../pattern";
import { can, cannot, type Expectation, elsewhere, type Stack, service } from "../stack";
import type { Caller } from "../statement-applies";
import { assumedBy } from "./operators";
import { arnOf, changesNothing, type Parts, runsInCodeBuild, scans, usesArtifacts } from "./pipeline-parts";
import { planCalls } from "./plans";

const pushes = [
  "ecr:BatchCheckLayerAvailability",
  "ecr:BatchGetImage",
  "ecr:CompleteLayerUpload",
  "ecr:GetDownloadUrlForLayer",
  "ecr:InitiateLayerUpload",
  "ecr:PutImage",
  "ecr:UploadLayerPart",
];

/** https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html */
function buildsImages({ stack, config, repository }: Parts, role: Caller): readonly Expectation[] {
  const parameters = `arn:aws:ssm:${stack.region}:${stack.account}:parameter/${config.project}/${config.environment}`;
  const key = stack.keyOf(stack.of("aws_ssm_parameter", "pipeline")[0] ?? stack.of("aws_ssm_parameter")[0], "key_id");
  return [
    ...can(role, [...pushes, ...scans], repository),
    ...cannot(role, "ecr:PutImage", repository.replace(/[^/]+$/, "another")),
    ...can(role, "ecr:GetAuthorizationToken", "*"),
    // A job of GitHub asks where the repository is; a build of the stack's own is told.
    ...(config.pipeline.kind === "github" ? can : cannot)(
      role,
      "ssm:GetParameter",
      `${parameters}/pipeline/repository-url`,
    ),
    ...(config.pipeline.kind === "github" ? can : cannot)(role, "kms:Decrypt", key, stack.through("ssm")),
    ...cannot(role, "ssm:GetParametersByPath", `${parameters}/pipeline`),
    ...cannot(role, "ssm:GetParameter", `${parameters}/v1/config`),
  ];
}

/** Takes a plan that was approved to the role that may change things. */
function applies(parts: Parts): readonly Expectation[] {
  const { stack, bucket, config } = parts;
  const role = stack.role("apply");
  if (!role) return [];
  const isGithub = config.pipeline.kind === "github";
  const plan = `${bucket}/${isGithub ? "plans/1" : "images/plan/1.zip"}`;
  return [
    ...(isGithub ? usesArtifacts(parts, role) : runsInCodeBuild(parts, role, "apply")),
    ...changesNothing(parts, role),
    ...can(role, "sts:AssumeRole", config.pipeline.deployRoleArn, {}, elsewhere),
    ...cannot(role, "sts:AssumeRole", `${config.pipeline.deployRoleArn}-admin`, {}, elsewhere),
    ...can(role, "s3:GetObject", plan),
    // Nobody puts a plan in the place of the approved one.
    ...cannot(role, ["s3:PutObject", "s3:DeleteObject"], plan),
    ...cannot(role, ["s3:GetObject", "s3:PutObject"], `arn:aws:s3:::${config.backend?.bucket}/${config.backend?.key}`),
  ];
}

/** https://docs.aws.amazon.com/codepipeline/latest/userguide/how-to-custom-role.html */
function codePipeline(parts: Parts): readonly Expectation[] {
  const { stack, bucket, config } = parts;
  const role = stack.role("pipeline");
  if (!role) return [];
  return [
    ...assumedBy(stack, role, "codepipeline", stack.arn("aws_codepipeline")),
    ...changesNothing(parts, role),
    ...usesArtifacts(parts, role),
    ...can(role, ["s3:GetBucketVersioning", "s3:GetBucketLocation"], bucket),
    ...can(role, ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"], `${bucket}/images/source/1.zip`),
    ...stack
      .arns("aws_codebuild_project")
      .flatMap((one) => can(role, ["codebuild:StartBuild", "codebuild:BatchGetBuilds"], one)),
    ...cannot(role, "codebuild:StartBuild", `arn:aws:codebuild:${stack.region}:${stack.account}:project/another`),
    ...can(
      role,
      ["codeconnections:UseConnection", "codestar-connections:UseConnection"],
      config.pipeline.connectionArn,
      {},
      elsewhere,
    ),
    ...cannot(role, "codeconnections:UseConnection", `${config.pipeline.connectionArn}-other`, {}, elsewhere),
  ];
}

/** Where a job of GitHub says it runs from. https://docs.github.com/actions/deployment/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services */
function fromGithub({ stack, config }: Parts, role: Caller, from: "branch" | "environment"): readonly Expectation[] {
  const { branch } = config.pipeline;
  const repository = repositoryOf(config);
  const subject = namesIds(config) ? config.pipeline.repository : repository;
  const withIds = `${repository.replace("/", "@4821/")}@77`;
  const provider = `arn:aws:iam::${stack.account}:oidc-provider/token.actions.githubusercontent.com`;
  const job: Caller = { kind: "federated", provider };
  const said = (sub: string, aud = "sts.amazonaws.com"): RequestContext => ({
    "token.actions.githubusercontent.com:sub": sub,
    "token.actions.githubusercontent.com:aud": aud,
  });
  const places = { branch: `ref:refs/heads/${branch}`, environment: `environment:${config.environment}` };
  const subjects = { branch: `repo:${subject}:${places.branch}`, environment: `repo:${subject}:${places.environment}` };
  const action = "sts:AssumeRoleWithWebIdentity";
  const refused = [
    subjects[from === "branch" ? "environment" : "branch"],
    `repo:${subject}:pull_request`,
    `repo:${repository}-fork:${places[from]}`,
    `repo:${withIds}:pull_request`,
    `repo:${withIds.replace("@77", "-fork@77")}:${places[from]}`,
    `repo:other@4821/${withIds.split("/")[1]}:${places[from]}`,
    // By ids, who has the names today is nobody.
    ...(namesIds(config) ? [`repo:${repository}:${places[from]}`, `repo:${withIds}:${places[from]}`] : []),
  ];
  return [
    ...can(job, action, arnOf(role), said(subjects[from])),
    ...(namesIds(config) ? [] : can(job, action, arnOf(role), said(`repo:${withIds}:${places[from]}`))),
    ...cannot(job, action, arnOf(role), said(subjects[from], "another-audience")),
    ...refused.flatMap((sub) => cannot(job, action, arnOf(role), said(sub))),
    ...cannot({ kind: "federated", provider: `${provider}-other` }, action, arnOf(role), said(subjects[from])),
    ...cannot(service("codebuild"), "sts:AssumeRole", arnOf(role)),
  ];
}

function github(parts: Parts): readonly Expectation[] {
  const { stack } = parts;
  const [push, plan, apply] = ["pipeline", "plan", "apply"].map((name) => stack.role(name));
  return [
    ...(push
      ? [...fromGithub(parts, push, "branch"), ...buildsImages(parts, push), ...changesNothing(parts, push)]
      : []),
    ...(plan ? fromGithub(parts, plan, "branch") : []),
    ...(apply ? fromGithub(parts, apply, "environment") : []),
  ];
}

/** What the roles of a pipeline do. */
export function pipelineCalls(stack: Stack, config: StackConfig): readonly Expectation[] {
  const parts = { stack, config, repository: stack.arn("aws_ecr_repository"), bucket: stack.arn("aws_s3_bucket") };
  const build = stack.role("build");
  return [
    ...(config.pipeline.kind === "github" ? github(parts) : codePipeline(parts)),
    ...(build
      ? [...runsInCodeBuild(parts, build, "build"), ...buildsImages(parts, build), ...changesNothing(parts, build)]
      : []),
    ...planCalls(parts),
    ...applies(parts),
  ];
}
