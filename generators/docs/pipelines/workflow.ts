import { appliesPlans, plansChanges } from "@/generators/config/facts/delivery";
import type { StackConfig } from "@/generators/config/stack";
import { platformOf } from "@/generators/parts/words/names";
import type { BundleFile } from "@/lib/bundle/bundle";
import { yamlText } from "./yaml-text";

const runners = { "linux/amd64": "ubuntu-24.04", "linux/arm64": "ubuntu-24.04-arm" } as const;

/** Each image is built on its own processor: emulating another would need a privileged image from outside. */
function matrix({ models }: StackConfig): string {
  return [...new Set(models.map(platformOf))]
    .sort()
    .map((platform) => `          - { platform: ${platform}, runner: ${runners[platform]} }`)
    .join("\n");
}

/** Actions are pinned to commits: a tag can be moved. */
function setUp(role: string): string {
  return `      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
      - uses: aws-actions/configure-aws-credentials@ececac1a45f3b08a01d2dd070d28d111c5fe6722 # v4.1.0
        with:
          role-to-assume: \${{ vars.${role} }}
          aws-region: \${{ vars.AWS_REGION }}
      - run: sudo bash scripts/install-terraform.sh`;
}

function address({ project, environment }: StackConfig): string {
  return `      - name: Find the repository
        run: |
          echo "REPOSITORY_URL=$(aws ssm get-parameter --with-decryption \\
            --name /${project}/${environment}/pipeline/repository-url \\
            --query Parameter.Value --output text)" >>"$GITHUB_ENV"`;
}

function images(config: StackConfig): string {
  return `  images:
    strategy:
      matrix:
        # One machine per processor that a version runs on.
        include:
${matrix(config)}
    runs-on: \${{ matrix.runner }}
    timeout-minutes: 30
    steps:
${setUp("AWS_ROLE_ARN")}
${address(config)}
      - name: Build, push and scan
        env:
          PLATFORM: \${{ matrix.platform }}
        run: |
          bash scripts/push-images.sh
          bash scripts/scan-images.sh
`;
}

/** GitHub makes an environment that is missing, without anybody to ask: then the plan fails here. */
function reviewers({ environment }: StackConfig): string {
  return `      - name: Somebody must approve
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          gh api "repos/$GITHUB_REPOSITORY/environments/${environment}" \\
            --jq '[.protection_rules[].type] | any(. == "required_reviewers")' | grep -qx true ||
            { echo "::error::the environment ${environment} has no required reviewers"; exit 1; }
`;
}

function plan(config: StackConfig): string {
  return `
  plan:
    needs: images
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    outputs:
      changes: \${{ steps.plan.outputs.changes }}
      checksum: \${{ steps.plan.outputs.checksum }}
      run: \${{ steps.keep.outputs.run }}
    steps:
${appliesPlans(config) ? reviewers(config) : ""}${setUp("AWS_PLAN_ROLE_ARN")}
${address(config)}
      - run: bash scripts/scan-images.sh
      - id: plan
        run: bash scripts/write-plan.sh
      # A plan holds secrets, and whoever reads a repository reads its artifacts: it waits in the stack's own bucket.
      - id: keep
        name: Keep the plan, show what is not secret
        env:
          BUCKET: \${{ vars.AWS_PLAN_BUCKET }}
        run: |
          aws s3 cp --only-show-errors plan.tgz "s3://$BUCKET/plans/$GITHUB_RUN_ID-$GITHUB_RUN_ATTEMPT.tgz"
          { echo '\`\`\`'; head -c 900000 stack.tfplan.txt; echo '\`\`\`'; } >>"$GITHUB_STEP_SUMMARY"
          echo "run=$GITHUB_RUN_ID-$GITHUB_RUN_ATTEMPT" >>"$GITHUB_OUTPUT"
`;
}

function apply({ environment }: StackConfig): string {
  return `
  # Waits for the reviewers of the environment.
  apply:
    needs: plan
    if: needs.plan.outputs.changes == 'true'
    environment: ${yamlText(environment)}
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    steps:
${setUp("AWS_APPLY_ROLE_ARN")}
      - name: Apply the plan that was approved
        env:
          BUCKET: \${{ vars.AWS_PLAN_BUCKET }}
          CHECKSUM: \${{ needs.plan.outputs.checksum }}
          DEPLOY_ROLE_ARN: \${{ vars.AWS_DEPLOY_ROLE_ARN }}
          RUN: \${{ needs.plan.outputs.run }}
        run: |
          aws s3 cp --only-show-errors "s3://$BUCKET/plans/$RUN.tgz" plan.tgz
          bash scripts/apply-plan.sh plan.tgz "$CHECKSUM"
`;
}

/** Builds, scans, plans and applies on GitHub with the roles of pipeline.tf. */
export function workflow(config: StackConfig): BundleFile {
  return {
    path: ".github/workflows/deploy.yml",
    text: `name: Deploy

on:
  push:
    branches: [${yamlText(config.pipeline.branch)}]
  workflow_dispatch:

# id-token: to exchange GitHub's identity for a role, without a stored key.
permissions:
  contents: read
  id-token: write
${appliesPlans(config) ? "  # To see that the environment has reviewers.\n  actions: read\n" : ""}
# A run that waits for its approval holds the next one back.
concurrency:
  group: deploy
  cancel-in-progress: false

jobs:
${images(config)}${plansChanges(config) ? plan(config) : ""}${appliesPlans(config) ? apply(config) : ""}`,
  };
}
