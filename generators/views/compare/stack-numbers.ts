import { zoneCount } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import type { Instance } from "@/lib/plan/instances";
import { plural } from "@/lib/text/plural";

export interface Fact {
  /** In the plural: `functions`. */
  readonly what: string;
  readonly count: number;
  /** `1 function`. */
  readonly words: string;
}

/** A stack in numbers, counted in what the generator makes. */
export interface StackNumbers {
  readonly resources: number;
  readonly parts: readonly Fact[];
  /** What costs money without any calls. Prices are told elsewhere. */
  readonly hourly: readonly Fact[];
}

type Instances = ReadonlyMap<string, Instance>;

function countOf(instances: Instances, type: string): number {
  return [...instances.values()].filter((instance) => instance.type === type).length;
}

/** Functions that serve; each has an alias, and what only helps has none. */
function functionCount(instances: Instances): number {
  return countOf(instances, "aws_lambda_alias");
}

/** An interface endpoint has a network interface, paid by the hour, in each subnet. https://aws.amazon.com/privatelink/pricing/ */
function endpointInterfaces(instances: Instances, config: StackConfig): number {
  return (
    [...instances.values()].filter(({ values }) => values.get("vpc_endpoint_type") === '"Interface"').length *
    zoneCount(config)
  );
}

function warmEnvironments({ api, models }: StackConfig): number {
  const ofRouter = api.split?.provisionedConcurrency ?? 0;
  return models.reduce((sum, model) => sum + (model.provisionedConcurrency > 0 ? model.minCapacity : 0), ofRouter);
}

function fact(count: number, one: string, many = `${one}s`): Fact {
  return {
    what: many,
    count,
    words: plural(count, one, many),
  };
}

/** Counts of what was generated for a configuration. */
export function stackNumbers(config: StackConfig, instances: Instances): StackNumbers {
  const count = (type: string, one: string, many?: string): Fact => fact(countOf(instances, type), one, many);
  const parts = [
    fact(functionCount(instances), "function"),
    count("aws_api_gateway_stage", "stage"),
    fact(zoneCount(config), "zone"),
    count("aws_api_gateway_usage_plan", "usage plan"),
    count("aws_api_gateway_api_key", "API key"),
    count("aws_cloudwatch_metric_alarm", "alarm"),
    count("aws_cloudwatch_log_group", "log group"),
    count("aws_iam_role", "role"),
  ];
  const hourly = [
    fact(warmEnvironments(config), "warm environment"),
    fact(endpointInterfaces(instances, config), "endpoint interface"),
    count("aws_nat_gateway", "NAT gateway"),
    count("aws_eip", "public IPv4 address", "public IPv4 addresses"),
    count("aws_wafv2_web_acl", "web ACL"),
    count("aws_kms_key", "KMS key"),
    count("aws_secretsmanager_secret", "secret"),
    count("aws_cloudwatch_metric_alarm", "alarm"),
    count("aws_cloudwatch_dashboard", "dashboard"),
    count("aws_route53_zone", "hosted zone"),
  ];
  const present = (list: readonly Fact[]): readonly Fact[] => list.filter((one) => one.count > 0);
  return { resources: instances.size, parts: present(parts), hourly: present(hourly) };
}
