import type { Instance } from "@/lib/plan/instances";
import type { StackConfig } from "../stack";

export interface Fact {
  readonly what: string;
  readonly count: number;
}

/** A stack in numbers, counted in what the generator makes. */
export interface StackFacts {
  readonly resources: number;
  readonly parts: readonly Fact[];
  /** What costs money while nobody calls. Prices are told elsewhere. */
  readonly hourly: readonly Fact[];
}

type Instances = ReadonlyMap<string, Instance>;

const countOf = (instances: Instances, type: string): number =>
  [...instances.values()].filter((instance) => instance.type === type).length;

/** An interface endpoint has a network interface, paid by the hour, in each subnet. https://aws.amazon.com/privatelink/pricing/ */
const endpointInterfaces = (instances: Instances, { network }: StackConfig): number =>
  [...instances.values()].filter(({ values }) => values.get("vpc_endpoint_type") === '"Interface"').length *
  network.zones;

const warmEnvironments = ({ models }: StackConfig): number =>
  models.reduce((sum, model) => sum + (model.provisionedConcurrency > 0 ? model.minCapacity : 0), 0);

/** Counts of what was generated for a configuration. */
export function stackFacts(config: StackConfig, instances: Instances): StackFacts {
  const count = (what: string, type: string): Fact => ({ what, count: countOf(instances, type) });
  const facts = {
    parts: [
      count("functions", "aws_lambda_function"),
      count("stages", "aws_api_gateway_stage"),
      { what: "zones", count: config.network.zones },
      count("usage plans", "aws_api_gateway_usage_plan"),
      count("API keys", "aws_api_gateway_api_key"),
      count("alarms", "aws_cloudwatch_metric_alarm"),
      count("log groups", "aws_cloudwatch_log_group"),
      count("roles", "aws_iam_role"),
    ],
    hourly: [
      { what: "warm environments at the least", count: warmEnvironments(config) },
      { what: "network interfaces of endpoints", count: endpointInterfaces(instances, config) },
      count("NAT gateways", "aws_nat_gateway"),
      count("public IPv4 addresses", "aws_eip"),
      count("web ACLs", "aws_wafv2_web_acl"),
      count("KMS keys", "aws_kms_key"),
      count("secrets", "aws_secretsmanager_secret"),
      count("alarms", "aws_cloudwatch_metric_alarm"),
      count("hosted zones", "aws_route53_zone"),
    ],
  };
  const present = (list: readonly Fact[]): readonly Fact[] => list.filter(({ count: number }) => number > 0);
  return { resources: instances.size, parts: present(facts.parts), hourly: present(facts.hourly) };
}
