import { hasNamedKeys } from "@/generators/config/facts/api-keys";
import { needsKey } from "@/generators/config/facts/authorization";
import { UNREAD_ADDRESS } from "@/generators/config/options/alerts.schema";
import type { StackConfig } from "@/generators/config/stack";
import { chapter, fence, value } from "../words/markdown";
import { keySecret } from "../words/names";

const newVersion = ({ models, scaling }: StackConfig): string => {
  const taken = models.map(({ name }) => name);
  const numbers = models.map((_, index) => `v${index + models.length + 1}`);
  const name = numbers.find((candidate) => !taken.includes(candidate)) ?? "next";
  const reserved = models.reduce((sum, { reservedConcurrency }) => sum + reservedConcurrency, 0);
  return chapter(
    "Adding a version",
    "Add an entry to `model_versions` in `terraform.tfvars`; function, alias, stage, scaling, alarms, logs, firewall and dashboard follow by themselves. Whatever is left out takes the default of `variables.tf`.",
    fence("hcl", `model_versions = {\n  # …\n  "${name}" = {\n    image_tag = "${name}-0.1.0"\n  }\n}`),
    fence("sh", `make push VERSIONS="${name}=${name}-0.1.0"\nmake apply\nscripts/load-model.sh ${name} model.json`),
    `The versions reserve ${reserved} concurrent executions of the account's ${scaling.accountConcurrency}; 100 must stay unreserved. The variables refuse what does not fit. A REST API has ten stages unless the quota was raised.`,
    "To take a version out of service, remove its entry and apply.",
  );
};

const modelFiles = ({ storage, models }: StackConfig): string =>
  chapter(
    "Model files",
    `A function reads \`${storage.mountPath}/<version>/model.json\` when an execution environment starts. Nobody but the functions may mount the file system, so a function writes the file itself, when it is invoked directly by somebody with \`lambda:InvokeFunction\`:`,
    fence("sh", models.map(({ name }) => `scripts/load-model.sh ${name} container/example-model.json`).join("\n")),
    'Until its file is there, a version answers 503. Environments that run already keep the model they have: to make all read a new file, change something of the version, such as `environment = { MODEL_REVISION = "2" }`, and apply. That publishes a new version of the function behind the same alias.',
    "The format of the example is JSON: `bias` and `weights` by feature. `container/model.py` is the only file that knows it.",
  );

const rollingByName =
  "API Gateway issues the value of a key, so it is not rotated in place. Add a name to the plan's `keys` in `usage_plans` (beside the names that are there, or beside the plan's own name), apply, give the caller the new key, watch the old key's usage fall to nothing, then take the old name out and apply again.";

const keys = (config: StackConfig): string =>
  chapter(
    "Rolling over a key",
    hasNamedKeys(config)
      ? rollingByName
      : "API Gateway issues the value of a key, so it is not rotated in place. Add a plan to `usage_plans` with the same limits under a new name, apply, give the callers the new key, watch the old plan's usage fall to nothing, then remove it and apply again.",
    fence(
      "sh",
      `aws secretsmanager get-secret-value --region ${config.region} \\\n  --secret-id ${keySecret(config, hasNamedKeys(config) ? "PLAN/NEW_KEY" : "NEW_PLAN")} --query SecretString --output text`,
    ),
  );

const canaries = ({ models }: StackConfig): string | null => {
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
    "Each new image publishes a version, whose number `aws lambda list-versions-by-function` shows. To promote it, raise `percent` step by step, then set `stable_version` to its number; to end the split, remove `canary`. Lambda takes no weights on an alias with provisioned concurrency, so these versions start cold.",
  );
};

const quiet = ({ alerts }: StackConfig): string | false => {
  const kinds = Object.entries(alerts.routes).filter(([, route]) => route !== "on-call");
  if (kinds.length === 0) return false;
  const words = { "on-call": "the alarm addresses", info: "the information addresses only", nobody: "nobody" };
  return `Not every alarm goes there: ${kinds.map(([kind, route]) => `\`${kind}\` tells ${words[route]}`).join(", ")}.`;
};

const alarms = (config: StackConfig): string => {
  const { alerts, region } = config;
  return chapter(
    "Alarms",
    `Alarms go to ${[...new Set(alerts.emails)].map(value).join(", ")}. AWS sends each address one mail with a link; **nothing arrives before it is confirmed**, and the link is good for three days. This shows who has not yet:`,
    fence(
      "sh",
      `aws sns list-subscriptions-by-topic --region ${region} \\\n  --topic-arn "$(terraform output -raw alarm_topic_arn)"`,
    ),
    quiet(config),
    alerts.emails.includes(UNREAD_ADDRESS) &&
      `\`${UNREAD_ADDRESS}\` is AWS's mailbox simulator, which nobody reads. Put addresses of your own into \`alert_emails\`.`,
  );
};

/** What comes up after the first deployment. */
export const operate = (config: StackConfig): readonly (string | null)[] => [
  newVersion(config),
  canaries(config),
  modelFiles(config),
  needsKey(config) ? keys(config) : null,
  alarms(config),
];
