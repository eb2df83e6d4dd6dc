import type { StackConfig } from "@/generators/config/stack";
import { logicalId, modelPlatforms, modelTags, needsEmulation } from "@/generators/parts/words/names";
import type { BundleFile } from "@/lib/bundle/bundle";
import { yamlText } from "./yaml-text";

/** Lets a build machine of one processor run the build steps of another. */
export const EMULATE_ARM = "docker run --privileged --rm tonistiigi/binfmt:qemu-v10.2.3 --install arm64";

function emulation(config: StackConfig): string {
  return needsEmulation(config)
    ? `  pre_build:
    commands:
      # An arm64 image on an x86_64 machine.
      - ${EMULATE_ARM}
`
    : "";
}

/** The project of pipeline.tf sets REPOSITORY_URL, MODEL_TAGS and MODEL_PLATFORMS. */
export function codeBuildSpec(config: StackConfig): BundleFile {
  return {
    path: "pipeline/buildspec.yml",
    text: `version: 0.2

# The project's environment says where to push and which tags: see pipeline.tf.
phases:
${emulation(config)}  build:
    commands:
      - bash scripts/push-images.sh
`,
  };
}

/** For a CodeBuild project of the user's own. */
export function samBuildSpec(config: StackConfig): BundleFile {
  return {
    path: "pipeline/buildspec.yml",
    text: `version: 0.2

env:
  parameter-store:
    REPOSITORY_URL: /${config.project}/${config.environment}/pipeline/repository-url
  # As in terraform.tfvars: a new version or tag is entered in both.
  variables:
    MODEL_TAGS: ${yamlText(modelTags(config))}
    MODEL_PLATFORMS: ${yamlText(modelPlatforms(config))}

phases:
${emulation(config)}  build:
    commands:
      - (cd pipeline && sam validate && sam build)
${config.models.map((model) => `      - (cd pipeline && sam local invoke ${logicalId(model)})`).join("\n")}
      - bash scripts/push-images.sh
`,
  };
}
