import { hasNamedKeys } from "@/generators/config/facts/api-keys";
import { needsKey, needsSignature } from "@/generators/config/facts/authorization";
import { SPLIT_STAGE } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { chapter, fence } from "@/generators/parts/words/markdown";
import { keySecret } from "@/generators/parts/words/names";
import { exampleRequest } from "../container";

function signature({ region }: StackConfig): readonly string[] {
  return [
    `  --aws-sigv4 "aws:amz:${region}:execute-api" \\`,
    '  --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\',
    '  --header "x-amz-security-token: $AWS_SESSION_TOKEN" \\',
  ];
}

function readKey(config: StackConfig, plan: string): readonly string[] {
  return [
    `key=$(aws secretsmanager get-secret-value --region ${config.region} \\`,
    `  --secret-id ${keySecret(config, plan)} --query SecretString --output text)`,
  ];
}

/** Lines between the command and what is sent. */
function credentials(config: StackConfig): readonly string[] {
  return [
    ...(config.domain?.mutualTls ? ["  --cert caller.pem --key caller-key.pem \\"] : []),
    ...(needsSignature(config) ? signature(config) : []),
    ...(needsKey(config) ? ['  --header "x-api-key: $key" \\'] : []),
  ];
}

function request(config: StackConfig, version: string, key: string): string {
  return [
    ...(needsKey(config) ? readKey(config, key) : []),
    `url=$(terraform output -json endpoint_urls | jq -r '.["${version}"]')`,
    'curl --fail-with-body "$url" \\',
    ...credentials(config),
    '  --header "content-type: application/json" \\',
    `  --data '${JSON.stringify(exampleRequest)}'`,
    ...(config.api.health ? ["", 'curl --fail-with-body "$url" \\', ...lastOf(credentials(config))] : []),
  ].join("\n");
}

function lastOf(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? line.replace(/ \\$/, "") : line));
}

function keyOf({ name, keys }: StackConfig["usagePlans"][number]): string {
  const [first = name] = keys;
  return first === name ? name : `${name}/${first}`;
}

/** Source: https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html */
function limitOf({ firewall }: StackConfig): string {
  return firewall.commonRules === "block"
    ? " A body above 8 KB is refused with 403 by the firewall's common rules."
    : "";
}

function words(config: StackConfig): string {
  const { api, usagePlans } = config;
  const split = api.split ? ` Stage \`/${SPLIT_STAGE}/${api.path}\` splits its calls over them.` : "";
  const stage = `Each version has its own stage: \`/<version>/${api.path}\`.${split}`;
  if (!needsKey(config))
    return `${stage} There are no keys and no usage plans: IAM says who may call, and all callers of a stage share its throttle. Without a valid signature the API answers 403, above the throttle 429.${limitOf(config)}`;
  const keys = hasNamedKeys(config)
    ? "covers every stage; its keys, each with the plan's quota for itself, are in Secrets Manager"
    : "covers every stage and has a key of its own in Secrets Manager";
  return `${stage} Every plan (${usagePlans.map(({ name }) => `\`${name}\``).join(", ")}) ${keys}. Without a key the API answers 403; beyond a quota or throttle, 429.${limitOf(config)}`;
}

const signed =
  "Calls are also signed by IAM (Signature Version 4): the caller's identity needs `execute-api:Invoke` on the method. curl 7.75 or newer signs by itself, with the credentials of the environment.";

const signedOnly = signed.replace("also signed", "signed");

const doors: Record<StackConfig["api"]["endpoint"], string | false> = {
  regional: false,
  edge: "The endpoint is edge-optimised: callers reach the nearest CloudFront location. The firewall is a regional web ACL on each stage all the same, because it protects the stage and not the distribution, which is AWS's own.",
  private:
    "The API is private: only the VPC endpoint of output `api_endpoint_id` leads to it, so run this inside the VPC or in a network that is connected to it. Outside the VPC its name resolves through `<api-id>-<endpoint-id>.execute-api.<region>.amazonaws.com`.",
};

function health({ api }: StackConfig): string | false {
  return (
    api.health !== null &&
    `GET on the same address answers 200 once a version has its model, 503 before; it has a throttle of its own${api.health.cacheGb > 0 ? ` and is cached for ${api.health.cacheSeconds} s` : ""}.`
  );
}

/** How a caller gets an answer. */
export function call(config: StackConfig): string {
  const [model] = config.models;
  const [plan] = config.usagePlans;
  if (!model || !plan)
    throw new Error(
      `received ${config.models.length} models and ${config.usagePlans.length} plans, expected one of each`,
    );
  return chapter(
    "Calling the API",
    words(config),
    needsSignature(config) && (needsKey(config) ? signed : signedOnly),
    doors[config.api.endpoint],
    health(config),
    fence("sh", request(config, model.name, keyOf(plan))),
    "The example body fits the model in `container/example-model.json`.",
    config.api.requestSchema !== "" &&
      "API Gateway checks each body against the request schema of this configuration and answers 400 when it does not fit.",
  );
}
