import type { StackConfig } from "../options/stack-options";
import { needsKey } from "./authorization";

/** The time over which WAF counts requests. Source: https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html */
export const RATE_WINDOW_SECONDS = 300;

/** What the fastest plan lets one key send within WAF's time; undefined where no plan meters callers. */
export function fastestCaller(config: StackConfig) {
  if (!needsKey(config)) return undefined;
  const [first, ...others] = config.usagePlans;
  if (!first) return undefined;
  const { name, rateLimit } = others.reduce((most, plan) => (plan.rateLimit > most.rateLimit ? plan : most), first);
  return { plan: name, rateLimit, inWindow: Math.ceil(rateLimit * RATE_WINDOW_SECONDS) };
}

/** Whether the firewall counts by API key, besides what one address sends. */
export function countsByKey(config: StackConfig): boolean {
  return needsKey(config) && config.firewall.rateBy === "key";
}
