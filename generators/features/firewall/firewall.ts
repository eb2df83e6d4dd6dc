import { ownRetentions } from "@/generators/config/facts/own-retentions";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature";
import { fragment } from "@/generators/parts/fragment";
import { logGroup } from "@/generators/parts/log-group";
import { expr, hcl } from "@/lib/hcl";
import { firewallChecks } from "./firewall-checks";
import { firewallCost, firewallPicture } from "./firewall-views";
import { webAcl } from "./web-acl";

const variable = ({ firewall }: StackConfig) => hcl`
variable "waf_rate_limit" {
  description = "Requests from one IP address in five minutes, above which it is blocked."
  type        = number
  default     = ${firewall.rateLimit}

  validation {
    condition     = var.waf_rate_limit >= 10 && var.waf_rate_limit <= 2000000000
    error_message = "waf_rate_limit must be between 10 and 2,000,000,000."
  }
}
`;

/** Web ACL, its log, and an association with every stage. */
export const firewall: Feature = {
  name: "firewall",
  title: "Firewall",
  promises: ["R7"],
  files: [{ path: "firewall.tf", purpose: "Web ACL in front of every stage" }],
  options: ["environment", "api", "firewall", "network", "encryption", "observability"],
  generate: (config) => [
    fragment("variables.tf", variable(config)),
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
