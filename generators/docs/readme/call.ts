import type { StackConfig } from "../../stack";
import { exampleRequest } from "../container";
import { chapter, fence } from "../markdown";
import { keySecret } from "../names";

const signature = ({ region }: StackConfig): readonly string[] => [
  `  --aws-sigv4 "aws:amz:${region}:execute-api" \\`,
  '  --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\',
  '  --header "x-amz-security-token: $AWS_SESSION_TOKEN" \\',
];

const request = (config: StackConfig, version: string, plan: string): string =>
  [
    `key=$(aws secretsmanager get-secret-value --region ${config.region} \\`,
    `  --secret-id ${keySecret(config, plan)} --query SecretString --output text)`,
    `url=$(terraform output -json endpoint_urls | jq -r '.["${version}"]')`,
    'curl --fail-with-body "$url" \\',
    ...(config.api.authorization === "api-key-and-iam" ? signature(config) : []),
    '  --header "x-api-key: $key" --header "content-type: application/json" \\',
    `  --data '${JSON.stringify(exampleRequest)}'`,
  ].join("\n");

const words = ({ api, usagePlans }: StackConfig): string =>
  `Each version has its own stage: \`/<version>/${api.path}\`. Every plan (${usagePlans.map(({ name }) => `\`${name}\``).join(", ")}) covers every stage and has a key of its own in Secrets Manager. Without a key the API answers 403, above a quota or throttle 429.`;

const signed =
  "Calls are also signed by IAM (Signature Version 4): the caller's identity needs `execute-api:Invoke` on the method. curl 7.75 or newer signs by itself, with the credentials of the environment.";

/** How a caller gets an answer. */
export const call = (config: StackConfig): string => {
  const [model] = config.models;
  const [plan] = config.usagePlans;
  if (!model || !plan)
    throw new Error(
      `received ${config.models.length} models and ${config.usagePlans.length} plans, expected one of each`,
    );
  return chapter(
    "Calling the API",
    words(config),
    config.api.authorization === "api-key-and-iam" && signed,
    fence("sh", request(config, model.name, plan.name)),
    "The example body fits the model in `container/example-model.json`.",
    config.api.requestSchema !== "" &&
      "API Gateway checks each body against the request schema of this configuration and answers 400 when it does not fit.",
  );
};
