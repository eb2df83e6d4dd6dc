import type { StackConfig } from "@/generators/config/stack";
import { modelPlatforms, modelTags, needsEmulation } from "@/generators/parts/words/names";
import type { BundleFile } from "@/lib/bundle/bundle";
import { EMULATE_ARM } from "./build-spec";
import { yamlText } from "./yaml-text";

function emulation(config: StackConfig): string {
  return needsEmulation(config) ? `      # An arm64 image on an x86_64 machine.\n      - run: ${EMULATE_ARM}\n` : "";
}

/** Builds and pushes on GitHub with the role of pipeline.tf. Actions are pinned to commits: a tag can be moved. */
export function workflow(config: StackConfig): BundleFile {
  return {
    path: ".github/workflows/deploy.yml",
    text: `name: Images

on:
  push:
    branches: [${yamlText(config.pipeline.branch)}]
    paths: ["container/**", "scripts/push-images.sh", ".github/workflows/deploy.yml"]
  workflow_dispatch:

# id-token: to exchange GitHub's identity for the role, without a stored key.
permissions:
  contents: read
  id-token: write

concurrency:
  group: images
  cancel-in-progress: false

env:
  # As in terraform.tfvars: a new version or tag is entered in both.
  MODEL_TAGS: ${yamlText(modelTags(config))}
  MODEL_PLATFORMS: ${yamlText(modelPlatforms(config))}

jobs:
  push:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
      - uses: aws-actions/configure-aws-credentials@ececac1a45f3b08a01d2dd070d28d111c5fe6722 # v4.1.0
        with:
          role-to-assume: \${{ vars.AWS_ROLE_ARN }}
          aws-region: \${{ vars.AWS_REGION }}
${emulation(config)}      - name: Build and push
        run: |
          REPOSITORY_URL="$(aws ssm get-parameter --with-decryption \\
            --name /${config.project}/${config.environment}/pipeline/repository-url \\
            --query Parameter.Value --output text)"
          export REPOSITORY_URL
          bash scripts/push-images.sh
`,
  };
}
