import { needsKey } from "@/generators/config/facts/authorization";
import { countsByKey, RATE_WINDOW_SECONDS } from "@/generators/config/facts/caller-rate";
import { ownRetentions } from "@/generators/config/facts/own-retentions";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { logGroup } from "@/generators/parts/log-group";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import type { Validation } from "@/generators/parts/variables/stack-variable";
import { expr } from "@/lib/hcl";
import { firewallChecks } from "./firewall-checks";
import { firewallCost, firewallPicture, firewallStanding } from "./firewall-views";
import { webAcl } from "./web-acl";

const notBelowPlans: Validation = {
  condition: expr`alltrue([for plan in values(var.usage_plans) : var.waf_rate_limit >= plan.rate_limit * ${RATE_WINDOW_SECONDS}])`,
  message: `waf_rate_limit must be at least ${RATE_WINDOW_SECONDS} times the rate_limit of every plan in usage_plans: a caller that keeps to its plan would be blocked. Raise it, or lower the plan's rate_limit.`,
};

const variables = [
  fieldVariable({
    name: "waf_rate_limit",
    path: "firewall.rateLimit",
    description: (config) =>
      countsByKey(config)
        ? "Requests with one API key in five minutes, or without one from one IP address, above which they are blocked."
        : `Requests from one IP address in five minutes, above which it is blocked${needsKey(config) ? "; raised to what the fastest usage plan sells to one key" : ""}.`,
    rules: (config) => (countsByKey(config) ? [notBelowPlans] : []),
  }),
];

/** Web ACL, its log, and an association with every stage. */
export const firewall: Feature = {
  name: "firewall",
  title: "Firewall",
  promises: ["R7"],
  files: [{ path: "firewall.tf", purpose: "Web ACL in front of every stage" }],
  options: ["environment", "api", "usagePlans", "firewall", "network", "encryption", "observability", "protection"],
  variables,
  generate: (config) => [
    fragment("firewall.tf", webAcl(config)),
    fragment(
      "observability.tf",
      logGroup(config, {
        name: "waf",
        groupName: expr`"aws-waf-logs-\${local.name}"`,
        own: ownRetentions(config).firewall,
      }),
    ),
  ],
  cost: firewallCost,
  standing: firewallStanding,
  picture: firewallPicture,
  checks: firewallChecks,
};
