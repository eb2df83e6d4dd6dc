import type { StackConfig } from "../../stack";
import { configParameter, functionName, stackName } from "../names";

type Model = StackConfig["models"][number];

const widest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));

const entrance = ({ api, domain, region }: StackConfig): string[] => {
  const host = domain ? domain.name : `<api-id>.execute-api.${region}.amazonaws.com`;
  return [
    "caller",
    `  │  POST https://${host}/<version>/${api.path}`,
    `  │  x-api-key: …${api.authorization === "api-key-and-iam" ? "  + IAM signature" : ""}`,
    "  ▼",
    ...(domain ? [`domain ${domain.name}  (TLS 1.2, ACM certificate)`, "  │", "  ▼"] : []),
  ];
};

const branch = (config: StackConfig, model: Model, index: number): string => {
  const { models } = config;
  const stage = `stage ${model.name}`.padEnd(widest(models.map(({ name }) => name)) + 6);
  const name = functionName(config, model).padEnd(widest(models.map((other) => functionName(config, other))));
  const capacity = `${model.memoryMb} MB, ${model.minCapacity} to ${model.maxCapacity} warm, ${model.reservedConcurrency} at most`;
  return `  ${index === models.length - 1 ? "└" : "├"}─ ${stage} ─▶ alias live ─▶ function ${name}  ${capacity}`;
};

const sources = (config: StackConfig): string[] => [
  "                │",
  `                ├─ image   ECR ${stackName(config)}-models, immutable tags`,
  `                ├─ model   EFS ${config.storage.mountPath}/<version>/model.json, TLS, a mount target per zone`,
  `                └─ config  SSM ${configParameter(config, "<version>")}`,
];

const ways: Record<StackConfig["network"]["nat"], string> = {
  none: "no route to the internet; AWS through VPC endpoints",
  single: "HTTPS out through one NAT gateway; AWS through VPC endpoints",
  "per-zone": "HTTPS out through a NAT gateway per zone; AWS through VPC endpoints",
};

/** The way of a request as text, drawn from the configured versions. */
export const picture = (config: StackConfig): string =>
  [
    ...entrance(config),
    `firewall ${stackName(config)}-api  (WAF, on every stage)`,
    "  │",
    "  ▼",
    "REST API  (key, quota and throttle per plan, request validation)",
    ...config.models.map((model, index) => branch(config, model, index)),
    ...sources(config),
    "",
    `The functions run in private subnets of ${config.network.zones} zones: ${ways[config.network.nat]}.`,
  ].join("\n");
