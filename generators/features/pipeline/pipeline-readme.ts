import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence } from "@/generators/parts/words/markdown";
import { logicalId } from "@/generators/parts/words/names";

type Kind = StackConfig["pipeline"]["kind"];

function facts({ project, environment, region }: StackConfig): string {
  return fence(
    "sh",
    `aws ssm get-parameters-by-path --region ${region} --with-decryption \\\n  --path /${project}/${environment}/pipeline`,
  );
}

const words: Record<Kind, (config: StackConfig) => readonly string[]> = {
  none: () => [],
  github: ({ pipeline, region }) => [
    `\`.github/workflows/deploy.yml\` builds and pushes images on every push to \`${pipeline.branch}\` of \`${pipeline.repository}\`, without a stored key: GitHub's identity is exchanged for the role in the output \`pipeline_role_arn\`. Put this folder at the root of that repository and set two repository variables once:`,
    fence(
      "sh",
      `gh variable set AWS_ROLE_ARN --body "$(terraform output -raw pipeline_role_arn)"\ngh variable set AWS_REGION --body ${region}`,
    ),
    "The role can push images and read the parameters above, nothing else; applying stays with people.",
    !pipeline.createOidcProvider ? "The account's identity provider for GitHub must exist already." : "",
  ],
  codepipeline: ({ pipeline }) => [
    `CodePipeline takes \`${pipeline.branch}\` of \`${pipeline.repository}\` and builds with \`pipeline/buildspec.yml\`. The connection must be approved in the console once. Put this folder at the root of that repository. A new image is served after its tag stands in \`terraform.tfvars\` and was applied.`,
  ],
  sam: ({ models }) => [
    "The AWS SAM template describes the same functions for your machine and for a build: Terraform stays the only owner of what runs in AWS, so there is nothing to `sam deploy`.",
    fence(
      "sh",
      [
        "cd pipeline",
        "sam validate",
        "sam build",
        ...models.map((model) => `sam local invoke ${logicalId(model)}`),
      ].join("\n"),
    ),
    "`pipeline/buildspec.yml` does the same in CodeBuild, then pushes the images; the build's role needs what `scripts/push-images.sh` calls.",
  ],
};

function written(config: StackConfig): string {
  return chapter(
    "Pipeline",
    "Names, ARNs and addresses are outputs (`terraform output`) and, for a pipeline that does not have the state, parameters:",
    facts(config),
    ...words[config.pipeline.kind](config).filter((paragraph) => paragraph !== ""),
  );
}

/** What a pipeline can hold on to, and the one that was chosen. */
export const pipelineReadme: ReadmePart = { place: "operate", write: (config) => [written(config)] };
