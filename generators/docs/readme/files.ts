import { needsKey } from "@/generators/config/facts/authorization";
import type { StackConfig } from "@/generators/config/stack";
import { chapter, table } from "../words/markdown";

interface Listed {
  readonly path: string;
  readonly purpose: string;
  /** Absent: always there. */
  readonly when?: (config: StackConfig) => boolean;
}

const kind =
  (wanted: StackConfig["pipeline"]["kind"]) =>
  ({ pipeline }: StackConfig) =>
    pipeline.kind === wanted;
const generatesProvider = ({ regionMode }: StackConfig) => regionMode === "generate-provider";

/** Chapters of the Terraform: files of their own, or parts of the one file. */
const terraform: readonly Listed[] = [
  { path: "versions.tf", purpose: "Terraform's version, state backend" },
  { path: "variables.tf", purpose: "Every input with its type, its limits and its default" },
  { path: "locals.tf", purpose: "Names and tags that all other files use" },
  { path: "network.tf", purpose: "VPC, private subnets, endpoints, security groups, flow log" },
  { path: "encryption.tf", purpose: "The customer-managed keys and who may use them" },
  { path: "registry.tf", purpose: "Image repository" },
  { path: "storage.tf", purpose: "EFS with its access point, policy and mount targets" },
  { path: "functions.tf", purpose: "One function and alias per version" },
  { path: "scaling.tf", purpose: "Provisioned concurrency and autoscaling" },
  { path: "api.tf", purpose: "REST API, its deployment and a stage per version" },
  { path: "usage_plans.tf", purpose: "Plans and keys", when: needsKey },
  { path: "firewall.tf", purpose: "Web ACL in front of every stage" },
  { path: "domain.tf", purpose: "Domain, certificate, DNS", when: ({ domain }) => domain !== null },
  { path: "access.tf", purpose: "IAM roles and their policies" },
  { path: "secrets.tf", purpose: "Parameters and secrets" },
  { path: "observability.tf", purpose: "Log groups, traces, dashboard" },
  { path: "alerts.tf", purpose: "Topic, subscriptions, alarms" },
  { path: "pipeline.tf", purpose: "What a pipeline needs to know" },
  { path: "outputs.tf", purpose: "What people and pipelines read" },
];

const others: readonly Listed[] = [
  { path: "terraform.tfvars", purpose: "**The values. Edit these.**" },
  { path: "tests/stack.tftest.hcl", purpose: "Tests of the stack with a mocked provider" },
  { path: "container/Dockerfile", purpose: "How an image is built" },
  { path: "container/app.py", purpose: "Handler: request, answer, log" },
  { path: "container/model.py", purpose: "The model: replace it by yours" },
  { path: "container/requirements.txt", purpose: "Python packages, pinned" },
  { path: "container/example-model.json", purpose: "A model to try the stack with" },
  { path: "scripts/push-images.sh", purpose: "Builds and pushes images" },
  { path: "scripts/load-model.sh", purpose: "Puts a model file onto EFS" },
  { path: "Makefile", purpose: "The commands of this page by name" },
  { path: ".github/workflows/deploy.yml", purpose: "Builds and pushes images on GitHub", when: kind("github") },
  {
    path: "pipeline/buildspec.yml",
    purpose: "What CodeBuild does",
    when: ({ pipeline }) => pipeline.kind === "codepipeline" || pipeline.kind === "sam",
  },
  { path: "pipeline/template.yaml", purpose: "SAM template for local builds and runs", when: kind("sam") },
  { path: "pipeline/samconfig.toml", purpose: "Defaults of the SAM commands", when: kind("sam") },
  { path: "pipeline/event.json", purpose: "A request for sam local invoke", when: kind("sam") },
  { path: "stackwright.json", purpose: "The configuration that this bundle was made from" },
  { path: ".gitignore", purpose: "Keeps state and plans out of Git" },
  { path: "README.md", purpose: "This page" },
];

const oneFile: Listed = {
  path: "tap_stack.tf",
  purpose: "The whole stack, in the order of the files of the other layout",
};
const providerFile: Listed = { path: "provider.tf", purpose: "The AWS provider", when: generatesProvider };

/** Every file of the bundle with its purpose, in the order of reading. */
export const listedFiles = (config: StackConfig): readonly Listed[] =>
  [...(config.layout === "single" ? [oneFile] : terraform), providerFile, ...others].filter(
    ({ when }) => when?.(config) ?? true,
  );

export const files = (config: StackConfig): string =>
  chapter(
    "Files",
    table(
      ["File", "Purpose"],
      listedFiles(config).map(({ path, purpose }) => [`\`${path}\``, purpose]),
    ),
  );
