import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { stackInstances, stackModule } from "@/generators/bundle/stack-module";
import {
  alarmMetricCount,
  endpointCount,
  firewallRuleCount,
  gatewayCount,
  keyCount,
  scalingAlarmCount,
  secretCount,
} from "@/generators/config/facts/counts";
import { presets } from "@/generators/config/presets";
import type { StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";

const sharing = [
  { name: "v1", imageTag: "v1-1.0.0", splitPercent: 90 },
  { name: "v2", imageTag: "v2-1.0.0", splitPercent: 10 },
];

describe("the counts", () => {
  const inputs: readonly [string, StackInput][] = [
    ["NAT in each zone", { network: { nat: "per-zone", zones: 2 } }],
    ["one NAT", { network: { nat: "single" } }],
    ["more endpoints", { network: { extraEndpoints: ["sqs", "kms"] } }],
    ["a private API", { api: { endpoint: "private" } }],
    [
      "all rules",
      { firewall: { anonymousIp: "count", geoMode: "allow", countries: ["US"], blockedCidrs: ["8.8.8.0/24"] } },
    ],
    ["few rules", { firewall: { commonRules: "off", sqlInjection: "off" } }],
    ["a key per service", { encryption: { keys: "per-service" } }],
    ["plans", { usagePlans: [{ name: "a" }, { name: "b" }] }],
    ["no keys", { api: { authorization: "iam" } }],
    ["a traffic split", { api: { split: {} }, models: sharing }],
    ["a limit per key", { firewall: { rateBy: "key", rateLimit: 150_000 } }],
    ["a domain", { domain: { name: "a.bank.io", zone: "external" } }],
    ["a domain behind an edge", { domain: { name: "a.bank.io", zone: "external" }, api: { endpoint: "edge" } }],
    ["a traffic split that is cold", { api: { split: { provisionedConcurrency: 0 } }, models: sharing }],
  ];
  const configs = [
    ...presets.map(({ id, config }) => [id, config] as const),
    ...inputs.map(([name, input]) => [name, configOf(input)] as const),
  ];

  it.each(configs)("are what terraform would create: %s", (_, config) => {
    const made = [...stackInstances(stackModule(config, generate(config))).values()];
    const of = (type: string) => made.filter((instance) => instance.type === type);
    const partsOf = (type: string, path: string): number =>
      of(type).reduce(
        (sum, { values }) =>
          sum + (values.get(path) ?? "").split(" ").filter((part) => part !== "null" && part !== "").length,
        0,
      );
    expect(gatewayCount(config)).toBe(of("aws_nat_gateway").length);
    expect(keyCount(config)).toBe(of("aws_kms_key").length);
    expect(secretCount(config)).toBe(of("aws_secretsmanager_secret").length);
    expect(firewallRuleCount(config)).toBe(partsOf("aws_wafv2_web_acl", "rule.name"));
    const metrics =
      partsOf("aws_cloudwatch_metric_alarm", "metric_name") +
      partsOf("aws_cloudwatch_metric_alarm", "metric_query.metric.metric_name");
    expect(alarmMetricCount(config)).toBe(metrics);
    expect(scalingAlarmCount(config)).toBe(2 * of("aws_appautoscaling_policy").length);
    const interfaces = of("aws_vpc_endpoint").filter(({ values }) => values.get("vpc_endpoint_type") === '"Interface"');
    expect(endpointCount(config)).toBe(interfaces.length * config.network.zones);
  });
});
