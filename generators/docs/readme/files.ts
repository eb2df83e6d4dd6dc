import { appliesPlans, deliversImages, plansChanges } from "@/generators/config/facts/delivery";
import { protectsData } from "@/generators/config/facts/protection";
import { splitsTraffic } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { stackFiles } from "@/generators/features";
import type { StackFile } from "@/generators/parts/feature/feature";
import { chapter, table } from "@/generators/parts/words/markdown";
import { SINGLE_FILE } from "@/generators/parts/words/names";

function hasBuildSpecs({ pipeline }: StackConfig) {
  return pipeline.kind === "codepipeline" || pipeline.kind === "sam";
}
function hasApply(config: StackConfig) {
  return appliesPlans(config) || (config.pipeline.kind === "sam" && plansChanges(config));
}

const pipelineFileList: readonly StackFile[] = [
  { path: "scripts/scan-images.sh", purpose: "Judges the scans and writes down digests", when: deliversImages },
  { path: "scripts/install-terraform.sh", purpose: "Terraform for a build machine", when: deliversImages },
  { path: "scripts/write-plan.sh", purpose: "Packs a plan for its approval", when: plansChanges },
  { path: "scripts/apply-plan.sh", purpose: "Applies exactly that plan", when: plansChanges },
  {
    path: ".github/workflows/deploy.yml",
    purpose: "Builds, scans and deploys on GitHub",
    when: ({ pipeline }) => pipeline.kind === "github",
  },
  { path: "pipeline/buildspec.yml", purpose: "What CodeBuild does with images", when: hasBuildSpecs },
  {
    path: "pipeline/buildspec-plan.yml",
    purpose: "What CodeBuild plans",
    when: (config) => hasBuildSpecs(config) && plansChanges(config),
  },
  {
    path: "pipeline/buildspec-apply.yml",
    purpose: "What CodeBuild applies",
    when: (config) => hasBuildSpecs(config) && hasApply(config),
  },
];

function kind(wanted: StackConfig["pipeline"]["kind"]) {
  return ({ pipeline }: StackConfig) => pipeline.kind === wanted;
}

const others: readonly StackFile[] = [
  { path: "terraform.tfvars", purpose: "**The values. Edit these.**" },
  { path: "tests/stack.tftest.hcl", purpose: "Tests of the stack with a mocked provider" },
  { path: "tests/nothing/main.tf", purpose: "An empty module, by which a test drops what it made", when: protectsData },
  { path: "container/Dockerfile", purpose: "How an image is built" },
  { path: "container/app.py", purpose: "Handler: request, answer, log" },
  { path: "container/loader.py", purpose: "Handler that writes model files" },
  { path: "container/model.py", purpose: "The model: replace it with yours" },
  { path: "container/router.py", purpose: "Handler that splits calls over the versions", when: splitsTraffic },
  { path: "container/requirements.txt", purpose: "Python packages, pinned" },
  { path: "container/example-model.json", purpose: "A model to try the stack with" },
  { path: "scripts/push-images.sh", purpose: "Builds and pushes images" },
  { path: "scripts/load-model.sh", purpose: "Puts a model file onto EFS" },
  { path: "Makefile", purpose: "The commands on this page, by name" },
  ...pipelineFileList,
  { path: "pipeline/template.yaml", purpose: "SAM template for local builds and runs", when: kind("sam") },
  { path: "pipeline/samconfig.toml", purpose: "Defaults of the SAM commands", when: kind("sam") },
  { path: "pipeline/event.json", purpose: "A request for sam local invoke", when: kind("sam") },
  { path: "stackwright.json", purpose: "The configuration that this bundle was made from" },
  { path: ".gitignore", purpose: "Keeps state and plans out of Git" },
  { path: "README.md", purpose: "This page" },
];

const oneFile: StackFile = {
  path: SINGLE_FILE,
  purpose: "The whole stack, in the order of the files of the other layout",
};
/** Every file of the bundle with its purpose, in the order of reading. */
export function listedFiles(config: StackConfig): readonly StackFile[] {
  const chapters = stackFiles.filter(({ apart }) => !apart);
  const apart = stackFiles.filter((file) => file.apart);
  return [...(config.layout === "single" ? [oneFile] : chapters), ...apart, ...others].filter(
    ({ when }) => when?.(config) ?? true,
  );
}

export function files(config: StackConfig): string {
  return chapter(
    "Files",
    table(
      ["File", "Purpose"],
      listedFiles(config).map(({ path, purpose }) => [`\`${path}\``, purpose]),
    ),
  );
}
