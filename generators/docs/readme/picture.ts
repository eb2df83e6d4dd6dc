import { needsKey } from "@/generators/config/facts/authorization";
import { SPLIT_STAGE } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { configParameter, functionName, stackName } from "@/generators/parts/words/names";

type Model = StackConfig["models"][number];

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}

const shown = { "api-key": "x-api-key: …", iam: "IAM signature", "api-key-and-iam": "x-api-key: …  + IAM signature" };

/** What a caller passes before the firewall: a domain, an edge location, the door of a private API. */
function doors({ api, domain }: StackConfig): readonly string[] {
  return [
    ...(api.endpoint === "private" ? ["VPC endpoint execute-api  (private networks only)"] : []),
    ...(api.endpoint === "edge" ? ["nearest CloudFront location"] : []),
    ...(domain
      ? [`domain ${domain.name}  (TLS 1.2, ACM certificate${domain.mutualTls ? ", callers' certificates" : ""})`]
      : []),
  ];
}

function entrance(config: StackConfig): string[] {
  const { api, domain, region } = config;
  const host = domain ? domain.name : `<api-id>.execute-api.${region}.amazonaws.com`;
  return [
    "caller",
    `  │  POST https://${host}/<version>/${api.path}`,
    `  │  ${shown[api.authorization]}`,
    "  ▼",
    ...doors(config).flatMap((door) => [door, "  │", "  ▼"]),
  ];
}

function warmth({ provisionedConcurrency, minCapacity, maxCapacity, canaryPercent }: Model): string {
  const canary = canaryPercent > 0 ? `, canary ${canaryPercent} %` : "";
  return `${provisionedConcurrency > 0 ? `${minCapacity} to ${maxCapacity} warm` : "none warm"}${canary}`;
}

function branch(config: StackConfig, model: Model, index: number): string {
  const { models } = config;
  const stage = `stage ${model.name}`.padEnd(widest(models.map(({ name }) => name)) + 6);
  const name = functionName(config, model).padEnd(widest(models.map((other) => functionName(config, other))));
  const capacity = `${model.memoryMb} MB, ${warmth(model)}, ${model.reservedConcurrency} at most`;
  return `  ${index === models.length - 1 ? "└" : "├"}─ ${stage} ─▶ alias live ─▶ function ${name}  ${capacity}`;
}

/** The split, above the versions that it hands its calls to. */
function router({ api, models }: StackConfig): string[] {
  if (!api.split) return [];
  const shares = models
    .filter(({ splitPercent }) => splitPercent > 0)
    .map(({ name, splitPercent }) => `${name} ${splitPercent} %`);
  return [`  ├─ stage ${SPLIT_STAGE} ─▶ router ─▶ one of the aliases below: ${shares.join(", ")}`];
}

function sources(config: StackConfig): string[] {
  return [
    "                │",
    `                ├─ image   ECR ${stackName(config)}-models, immutable tags`,
    `                ├─ model   EFS ${config.storage.mountPath}/<digest>/model.json, read only, TLS, a mount target per zone`,
    `                └─ config  SSM ${configParameter(config, "<version>")}`,
  ];
}

const ways: Record<StackConfig["network"]["nat"], string> = {
  none: "no route to the internet; AWS through VPC endpoints",
  single: "HTTPS out through one NAT gateway; AWS through VPC endpoints",
  "per-zone": "HTTPS out through a NAT gateway per zone; AWS through VPC endpoints",
};

const reaches: Record<NonNullable<StackConfig["network"]["existing"]>["reach"], string> = {
  endpoints: "AWS through the endpoints that are there",
  make: "AWS through VPC endpoints",
  route: "HTTPS out through the route that is there",
};

function place(config: StackConfig): string {
  const { existing, nat } = config.network;
  return existing
    ? `The functions run in ${existing.subnetIds.length} subnets of ${existing.vpcId}: ${reaches[existing.reach]}.`
    : `The functions run in private subnets of ${config.network.zones} zones: ${ways[nat]}.`;
}

/** The way of a request as text, drawn from the configured versions. */
export function picture(config: StackConfig): string {
  return [
    ...entrance(config),
    `firewall ${stackName(config)}-api  (WAF, on every stage)`,
    "  │",
    "  ▼",
    `REST API  (${needsKey(config) ? "key, quota and throttle per plan" : "IAM identities"}, request validation)`,
    ...router(config),
    ...config.models.map((model, index) => branch(config, model, index)),
    ...sources(config),
    "",
    place(config),
  ].join("\n");
}
