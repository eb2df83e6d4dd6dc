import { appliesPlans, plansChanges } from "@/generators/config/facts/delivery";
import type { StackConfig } from "@/generators/config/stack";
import { logicalId } from "@/generators/parts/words/names";
import type { BundleFile } from "@/lib/bundle/bundle";

interface Spec {
  readonly path: string;
  /** Above the phases. */
  readonly comment: string;
  readonly commands: readonly string[];
  readonly artifacts?: readonly string[];
  /** Where the project itself does not say it. */
  readonly repository?: string;
}

function specFile({ path, comment, commands, artifacts = [], repository }: Spec): BundleFile {
  const environment = repository ? `  parameter-store:\n    REPOSITORY_URL: ${repository}\n` : "";
  return {
    path,
    text: `version: 0.2

env:
  shell: bash
${environment}
# ${comment}
phases:
  install:
    commands:
      - bash scripts/install-terraform.sh
  build:
    commands:
${commands.map((command) => `      - ${command}`).join("\n")}
${artifacts.length > 0 ? `\nartifacts:\n  files:\n${artifacts.map((file) => `    - ${file}`).join("\n")}\n` : ""}`,
  };
}

const push = ["bash scripts/push-images.sh", "bash scripts/scan-images.sh"] as const;

function planSpec(repository?: string): BundleFile {
  return specFile({
    path: "pipeline/buildspec-plan.yml",
    comment: "Every image that the plan names was scanned; the log shows the plan, and the archive holds it.",
    commands: ["bash scripts/scan-images.sh", "bash scripts/write-plan.sh"],
    artifacts: ["plan.tgz"],
    ...(repository !== undefined && { repository }),
  });
}

function applySpec(): BundleFile {
  return specFile({
    path: "pipeline/buildspec-apply.yml",
    comment: "Exactly the plan that was approved: the artifact plan is the second input.",
    commands: ['bash scripts/apply-plan.sh "$CODEBUILD_SRC_DIR_plan/plan.tgz"'],
  });
}

/** The projects of pipeline.tf set REPOSITORY_URL, PLATFORM and DEPLOY_ROLE_ARN. */
export function codeBuildSpecs(config: StackConfig): readonly BundleFile[] {
  return [
    specFile({
      path: "pipeline/buildspec.yml",
      comment: "Tags are those of terraform.tfvars in the commit that is built; the project says where to push.",
      commands: push,
    }),
    ...(plansChanges(config) ? [planSpec()] : []),
    ...(appliesPlans(config) ? [applySpec()] : []),
  ];
}

/** For CodeBuild projects of the user's own. */
export function samBuildSpecs(config: StackConfig): readonly BundleFile[] {
  const repository = `/${config.project}/${config.environment}/pipeline/repository-url`;
  return [
    specFile({
      path: "pipeline/buildspec.yml",
      comment: "Tags are those of terraform.tfvars in the commit that is built.",
      commands: [
        "(cd pipeline && sam validate && sam build)",
        ...config.models.map((model) => `(cd pipeline && sam local invoke ${logicalId(model)})`),
        ...push,
      ],
      artifacts: ["images.auto.tfvars.json"],
      repository,
    }),
    ...(plansChanges(config) ? [planSpec(repository), applySpec()] : []),
  ];
}
