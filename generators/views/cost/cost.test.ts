import { describe, expect, it } from "vitest";
import { presets } from "@/generators/config/presets";
import type { StackConfig, StackInput } from "@/generators/config/stack";
import { prices } from "@/generators/parts/cost/prices";
import { usageLevels } from "@/generators/parts/cost/usage";
import { configOf } from "@/generators/testing/config-of";
import { costOf } from "./cost";
import { estimateOf } from "./estimate";
import { moversOf } from "./movers";

const model = { name: "v1", memoryMb: 1024, minCapacity: 10, maxCapacity: 100, provisionedConcurrency: 10 };
const one = configOf({ models: [{ ...model, reservedConcurrency: 200 }] });

function usd(config: StackConfig, level: "low" | "medium" | "high", service: string, label: string): number {
  return estimateOf(config, level)
    .items.filter((item) => item.service === service && item.label === label)
    .reduce((total, item) => total + item.usd, 0);
}

describe("estimateOf", () => {
  // Each sum by hand, with 730 hours = 2,628,000 seconds.
  const byHand: readonly [string, string, "low" | "medium" | "high", number, StackInput?][] = [
    // 10 × 1 GB × 2,628,000 s × 0.0000041667
    ["Lambda", "v1: kept warm in any case", "low", 109.5009],
    // 1,000,000 × 0.05 s × 1 GB × 0.0000097222
    ["Lambda", "v1: run in warm environments", "low", 0.4861],
    ["Lambda", "Calls", "medium", 10],
    // 333 × 3.50
    ["API Gateway", "Requests", "high", 1165.5],
    // 667 × 2.80
    ["API Gateway", "Requests beyond 333 million", "high", 1867.6],
    ["WAF", "Web ACL", "low", 5],
    // Four managed groups and the rate limit
    ["WAF", "Rules", "low", 5],
    // 1,000 × 0.60
    ["WAF", "Requests", "high", 600],
    // 9 services × 3 zones × 730 × 0.01
    ["Interface endpoints", "In each zone", "low", 197.1],
    // 3 × 730 × 0.045, 3 × 730 × 0.005, 5 × 0.045
    ["NAT", "Gateways", "low", 98.55, { network: { nat: "per-zone" } }],
    ["NAT", "Public addresses", "low", 10.95, { network: { nat: "per-zone" } }],
    ["NAT", "Data", "low", 0.225, { network: { nat: "per-zone" } }],
    ["KMS", "Keys, before their first rotation", "low", 2],
    ["KMS", "Keys, before their first rotation", "low", 1, { alerts: { routes: { keys: "nobody" } } }],
    ["Secrets Manager", "Secrets", "low", 0.4],
    // 20 × 0.30, 2,000 × 1 GB × 0.03, 64 × 6
    ["EFS", "Models in the standard class", "medium", 6],
    ["EFS", "Reads of new environments", "medium", 60],
    ["EFS", "Provisioned throughput", "medium", 384, { storage: { throughputMode: "provisioned" } }],
    // 15 × 0.5 GB × 0.10
    ["ECR", "Images", "medium", 0.75],
    // 16 metrics of one version's, the firewall's and the file system's alarms
    ["CloudWatch", "Metrics in alarms", "low", 1.6],
    ["CloudWatch", "Dashboard", "low", 3],
    // 1,000,000,000 × 1 KB in GB × 0.50
    ["CloudWatch", "Logs taken in: functions", "high", 476.8372],
    // 30 builds × 8 minutes × 0.01
    ["Route 53", "Hosted zone", "low", 0.5, { domain: { name: "a.bank.io", zone: "create", zoneName: "bank.io" } }],
  ];
  it.each(byHand)("%s, %s, at %s usage: %d", (service, label, level, expected, input) => {
    const config = input ? configOf({ ...input, models: [{ ...model, reservedConcurrency: 200 }] }) : one;
    expect(usd(config, level, service, label)).toBeCloseTo(expected, 2);
  });

  it("adds up, and tells what stands from what comes with calls", () => {
    for (const { config } of presets) {
      const all = usageLevels.map((level) => estimateOf(config, level));
      for (const { items, total } of all) {
        expect(items.reduce((sum, item) => sum + item.usd, 0)).toBeCloseTo(total, 6);
        expect(items.every((item) => item.usd === item.quantity * prices[item.price].usd)).toBe(true);
      }
      const totals = all.map(({ total }) => total);
      expect(totals).toEqual([...totals].sort((a, b) => a - b));
    }
  });

  it("has no line for what is not there", () => {
    const services = estimateOf(one, "high").items.map(({ service }) => service);
    expect(services).not.toContain("NAT");
    expect(services).not.toContain("CI/CD");
    expect(usd(one, "high", "EFS", "Provisioned throughput")).toBe(0);
  });
});

describe("moversOf", () => {
  it("measures each option by the estimate without it", () => {
    const config = configOf({ network: { nat: "per-zone" } });
    const nat = moversOf(config).find(({ path }) => path.join(".") === "network.nat");
    expect(nat).toMatchObject({ from: "One per zone", to: "None" });
    const without = estimateOf({ ...config, network: { ...config.network, nat: "none" } }, "medium").total;
    expect(nat?.change.medium).toBeCloseTo(without - estimateOf(config, "medium").total, 6);
  });

  it("offers only what holds as a whole, dearest first", () => {
    for (const { config } of presets) {
      const movers = moversOf(config);
      expect(movers.length).toBeGreaterThan(0);
      const changes = movers.map(({ change }) => change.medium);
      expect(changes).toEqual([...changes].sort((a, b) => a - b));
    }
  });
});

describe("costOf", () => {
  it("says whose prices it takes, and states each one that it uses", () => {
    const cost = costOf(configOf({ region: "eu-central-1" }));
    expect([cost.region, cost.pricedRegion]).toEqual(["eu-central-1", "us-east-1"]);
    const used = new Set(Object.values(cost.levels).flatMap(({ items }) => items.map(({ price }) => price as string)));
    expect(new Set(Object.keys(cost.prices))).toEqual(used);
  });

  it("gives every price its page and its date", () => {
    for (const { source, listed } of Object.values(prices)) {
      expect(source).toMatch(/^https:\/\/aws\.amazon\.com\/[a-z0-9-]+\/pricing\/$/);
      expect(listed).toMatch(/^20\d\d(?:-\d\d)?$/);
    }
  });
});
