import { needsKey } from "@/generators/config/facts/authorization";
import { appliesPlans, deliversImages, plansByOwnRole, plansChanges } from "@/generators/config/facts/delivery";
import { namesIds, repositoryOf } from "@/generators/config/facts/source-repository";
import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence } from "@/generators/parts/words/markdown";
import { logicalId, stackName } from "@/generators/parts/words/names";
import { deployRole, rolling } from "./delivery-readme";

type Kind = StackConfig["pipeline"]["kind"];

function facts({ project, environment, region }: StackConfig): string {
  return fence(
    "sh",
    `aws ssm get-parameters-by-path --region ${region} --with-decryption \\\n  --path /${project}/${environment}/pipeline`,
  );
}

/** The settings of the repository that the workflow reads; the environment is what somebody approves. */
function githubSettings(config: StackConfig): string {
  const { environment, region, pipeline } = config;
  return fence(
    "sh",
    [
      'gh variable set AWS_ROLE_ARN --body "$(terraform output -raw pipeline_role_arn)"',
      `gh variable set AWS_REGION --body ${region}`,
      ...(plansChanges(config)
        ? [
            'gh variable set AWS_PLAN_ROLE_ARN --body "$(terraform output -raw plan_role_arn)"',
            'gh variable set AWS_PLAN_BUCKET --body "$(terraform output -raw plan_bucket)"',
          ]
        : []),
      ...(appliesPlans(config)
        ? [
            'reviewer=$(gh api "orgs/ORGANISATION/teams/TEAM" --jq .id)',
            `gh api --method PUT "repos/${repositoryOf(config)}/environments/${environment}" --input - <<END`,
            '{"reviewers": [{"type": "Team", "id": $reviewer}], "prevent_self_review": true,',
            ' "deployment_branch_policy": {"protected_branches": true, "custom_branch_policies": false}}',
            "END",
            `gh variable set AWS_APPLY_ROLE_ARN --env ${environment} --body "$(terraform output -raw apply_role_arn)"`,
            `gh variable set AWS_DEPLOY_ROLE_ARN --env ${environment} --body ${pipeline.deployRoleArn}`,
          ]
        : []),
    ].join("\n"),
  );
}

/** Source: https://docs.github.com/actions/reference/security/oidc#immutable-subject-claims */
function subjects(config: StackConfig): readonly string[] {
  if (namesIds(config))
    return [
      `The roles take tokens that name \`${config.pipeline.repository}\` with its ids. GitHub adds them for repositories made, renamed or moved since 15 July 2026; an older one says them once immutable subject claims are switched on in its OIDC settings.`,
    ];
  const repository = repositoryOf(config);
  return [
    `The roles take tokens of \`${repository}\` by its names, with the ids that GitHub adds to those of repositories made, renamed or moved since 15 July 2026, or without. To hold them to this repository whoever takes the names later, generate with what this prints as *Source repository*:`,
    fence("sh", `gh api repos/${repository} --jq '"\\(.owner.login)@\\(.owner.id)/\\(.name)@\\(.id)"'`),
  ];
}

/** Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/using-sam-cli-local-invoke.html */
function processors({ models }: StackConfig): string {
  const [first, ...others] = new Set(models.map(({ architecture }) => architecture));
  if (others.length > 0)
    return "The versions are for two processors, and a machine builds and runs images of its own alone: make a project on each, set `PLATFORM` there (`linux/amd64`, `linux/arm64`), and leave the other's versions out of its `sam` commands.";
  return first === "arm64" ? "The versions are for arm64: give the project an ARM machine." : "";
}

const words: Record<Kind, (config: StackConfig) => readonly string[]> = {
  none: () => [],
  github: (config) => [
    `\`.github/workflows/deploy.yml\` runs on every push to \`${config.pipeline.branch}\` of \`${repositoryOf(config)}\`, without a stored key: GitHub's identity is exchanged for a role per job. Put this folder at the root of that repository and set this once, after the first deployment:`,
    githubSettings(config),
    ...subjects(config),
    "Each image is built on its own processor: the first version on another one needs its runner in the workflow's matrix.",
    appliesPlans(config)
      ? `The job that applies belongs to the environment \`${config.environment}\`, and only its identity may assume the role that applies. Without required reviewers there the plan fails. GitHub offers them for private repositories on its Enterprise plan.`
      : "",
    !config.pipeline.createOidcProvider ? "The account's identity provider for GitHub must exist already." : "",
  ],
  codepipeline: (config) => [
    `CodePipeline takes \`${config.pipeline.branch}\` of \`${repositoryOf(config)}\` and runs what \`pipeline/\` says. The connection must be approved in the console once. Put this folder at the root of that repository.`,
    "Build machines run images that AWS manages, updates in place and offers by tag only; those that build images are privileged, because the Docker daemon is. No other image runs privileged: each version is built on its own processor, without an emulator.",
    appliesPlans(config)
      ? "Who approves needs `codepipeline:PutApprovalResult` on this pipeline: give it to other people than those who merge."
      : "",
  ],
  sam: (config) => [
    "The AWS SAM template describes the same functions for your machine and for a build: Terraform stays the only owner of what runs in AWS, so there is nothing to `sam deploy`.",
    fence(
      "sh",
      [
        "cd pipeline",
        "sam validate",
        "sam build",
        ...config.models.map((model) => `sam local invoke ${logicalId(model)}`),
      ].join("\n"),
    ),
    "`pipeline/buildspec.yml` does the same in a CodeBuild project of yours, then pushes and scans the images; the build's role needs what the scripts call.",
    processors(config),
    plansChanges(config)
      ? "`pipeline/buildspec-plan.yml` and, behind an approval, `pipeline/buildspec-apply.yml` do the rest: the plan is the artifact `plan`, which the apply takes as its second input. Where `DEPLOY_ROLE_ARN` is set, the apply assumes that role."
      : "",
  ],
};

function written(config: StackConfig): string {
  return chapter(
    "Pipeline",
    "Names, ARNs and addresses are outputs (`terraform output`) and, for a pipeline that does not have the state, parameters:",
    facts(config),
    ...words[config.pipeline.kind](config).filter((paragraph) => paragraph !== ""),
    ...(deliversImages(config) ? rolling(config) : []),
    ...(appliesPlans(config) ? deployRole(config, stackName(config)) : []),
    plansByOwnRole(config) && !appliesPlans(config)
      ? "The pipeline stops at the plan: no deploy role is set. Who applies fetches its archive and runs `scripts/apply-plan.sh plan.tgz`, or plans anew."
      : null,
    plansByOwnRole(config) && needsKey(config)
      ? "The role that plans reads the API keys of this stack and no others: once somebody deleted one by hand, its plan ends with 403. Plan and apply once as an administrator, and Terraform makes the key anew."
      : null,
  );
}

/** What a pipeline can hold on to, and the one that was chosen. */
export const pipelineReadme: ReadmePart = { place: "operate", write: (config) => [written(config)] };
