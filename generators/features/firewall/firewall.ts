import { ownRetentions } from "@/generators/config/facts/own-retentions";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { logGroup } from "@/generators/parts/log-group";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import { expr } from "@/lib/hcl";
import { firewallChecks } from "./firewall-checks";
import { firewallCost, firewallPicture } from "./firewall-views";
import { webAcl } from "./web-acl";

const variables = [
  fieldVariable({
    name: "waf_rate_limit",
    path: "firewall.rateLimit",
    description: "Requests from one IP address in five minutes, above which it is blocked.",
  }),
];

/** Web ACL, its log, and an association with every stage. */
export const firewall: Feature = {
  name: "firewall",
  title: "Firewall",
  promises: ["R7"],
  files: [{ path: "firewall.tf", purpose: "Web ACL in front of every stage" }],
  options: ["environment", "api", "firewall", "network", "encryption", "observability", "protection"],
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
  picture: firewallPicture,
  checks: firewallChecks,
};
