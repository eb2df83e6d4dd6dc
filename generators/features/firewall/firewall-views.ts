import { firewallRuleCount } from "@/generators/config/facts/counts";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeOf } from "@/generators/parts/picture/stack-graph";

const waf = linesOf("WAF");
const acl = "aws_wafv2_web_acl.api";

/** The web ACL, its rules, and each request that it looks at. */
export const firewallCost: Coster = (config, { requests }) => [
  waf.standing("Web ACL", 1, "webAcl", acl),
  waf.standing("Rules", firewallRuleCount(config), "firewallRule", acl),
  waf.used("Requests", requests / 1e6, "firewallRequests", acl),
];

/** What stands in front of the API. */
export const firewallPicture: PicturePart = {
  layer: "firewall",
  draw: (config, find) => {
    const acls = find("aws_wafv2_web_acl").map((made) =>
      nodeOf(made, "edge", "Firewall", `${firewallRuleCount(config)} rules`),
    );
    return { nodes: acls, edges: between(acls, find("aws_api_gateway_rest_api"), "lets through") };
  },
};

/** The web ACL with its rules. */
export const firewallStanding: StandingPart = {
  place: "network",
  row: (config) => ({
    what: "Web ACL and its rules",
    count: `1 and ${firewallRuleCount(config)}`,
    option: "rule groups",
  }),
};
