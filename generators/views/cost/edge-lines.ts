import { firewallRuleCount } from "@/generators/config/facts/counts";
import { type Coster, type LineItem, linesOf } from "./line-item";
import type { PriceName } from "./prices";
import { HOURS } from "./usage";

const gateway = linesOf("API Gateway");
const firewall = linesOf("WAF");

/** Millions of requests up to which a price holds. https://aws.amazon.com/api-gateway/pricing/ */
const tiers: readonly { readonly upTo: number; readonly price: PriceName }[] = [
  { upTo: 333, price: "apiRequests" },
  { upTo: 1000, price: "apiRequestsOver333" },
  { upTo: 20000, price: "apiRequestsOver1000" },
  { upTo: Number.POSITIVE_INFINITY, price: "apiRequestsOver20000" },
];

const requestLines = (millions: number): readonly LineItem[] =>
  tiers.map(({ upTo, price }, at) => {
    const from = tiers[at - 1]?.upTo ?? 0;
    const label = from === 0 ? "Requests" : `Requests beyond ${from.toLocaleString("en-US")} million`;
    return gateway.used(label, Math.max(0, Math.min(millions, upTo) - from), price);
  });

const cachePrices: Readonly<Record<string, PriceName>> = {
  "0.5": "cache0",
  "1.6": "cache1",
  "6.1": "cache6",
  "13.5": "cache13",
  "28.4": "cache28",
  "58.2": "cache58",
  "118": "cache118",
  "237": "cache237",
};

/** What every call passes: the REST API with its stages, and the firewall. */
export const edgeLines: Coster = (config, { requests }) => {
  const cache = cachePrices[String(config.api.health?.cacheGb ?? 0)];
  return [
    ...requestLines(requests / 1e6),
    ...(cache ? [gateway.standing("Caches of the stages", config.models.length * HOURS, cache)] : []),
    firewall.standing("Web ACL", 1, "webAcl"),
    firewall.standing("Rules", firewallRuleCount(config), "firewallRule"),
    firewall.used("Requests", requests / 1e6, "firewallRequests"),
  ];
};
