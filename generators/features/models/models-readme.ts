import { keepsLogs } from "@/generators/config/facts/protection";
import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence } from "@/generators/parts/words/markdown";
import { stackFile, stackName } from "@/generators/parts/words/names";

function inlineImport(config: StackConfig, version: string): string {
  return `\`terraform import 'aws_cloudwatch_log_group.functions["${version}"]' /aws/lambda/${stackName(config)}-${version}\``;
}

function newVersion(config: StackConfig): string {
  const { models, scaling } = config;
  const taken = models.map(({ name }) => name);
  const numbers = models.map((_, index) => `v${index + models.length + 1}`);
  const name = numbers.find((candidate) => !taken.includes(candidate)) ?? "next";
  const reserved = models.reduce((sum, { reservedConcurrency }) => sum + reservedConcurrency, 0);
  return chapter(
    "Adding a version",
    `Add an entry to \`model_versions\` in \`terraform.tfvars\`; function, alias, stage, scaling, alarms, logs, firewall and dashboard follow automatically. Whatever you leave out takes its default from \`${stackFile(config, "variables.tf")}\`.`,
    fence("hcl", `model_versions = {\n  # …\n  "${name}" = {\n    image_tag = "${name}-0.1.0"\n  }\n}`),
    fence("sh", `make push VERSIONS="${name}=${name}-0.1.0"\nmake apply\nscripts/load-model.sh ${name} model.json`),
    "Then enter the `model_sha256` that the script prints, and apply once more.",
    `The versions reserve ${reserved} concurrent executions of the account's ${scaling.accountConcurrency}; 100 must stay unreserved. The variables refuse what does not fit. A REST API has ten stages unless the quota was raised.`,
    "To take a version out of service, remove its entry and apply.",
    keepsLogs(config) &&
      `Its log groups stay until their events expire. A version of the same name takes them over: enter it, import them (${inlineImport(config, name)}, and likewise \`api_access\`, \`/aws/apigateway/…\`, and \`api_execution\`, \`API-Gateway-Execution-Logs_<api-id>/${name}\`), then apply.`,
  );
}

function canaries({ models }: StackConfig): string | null {
  const running = models.filter(({ canaryPercent }) => canaryPercent > 0);
  if (running.length === 0) return null;
  const list = running.map(
    ({ name, canaryPercent, stableVersion }) =>
      `- \`${name}\`: ${canaryPercent} % to the newest, the rest to version ${stableVersion}`,
  );
  return chapter(
    "Canaries",
    "Where a version has a `canary`, its alias keeps `stable_version`, and whatever was published last gets `percent` of the calls:",
    list.join("\n"),
    "Each new image publishes a version, whose number `aws lambda list-versions-by-function` shows. To promote it, raise `percent` step by step, then set `stable_version` to its number; to end the split, take the canary out and apply, and only then keep the version warm: Lambda takes no weights on an alias with provisioned concurrency, so these versions start cold.",
  );
}

/** Adding a version, and sharing calls between a new one and the old. */
export const modelsReadme: ReadmePart = {
  place: "operate",
  write: (config) => [newVersion(config), canaries(config)],
};
