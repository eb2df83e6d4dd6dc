import { byDefault, choice, group, integer, list, prefault, text } from "@/generators/schema/field";
import { networkAddress } from "./cloud-names";
import { knownCountry } from "./cloud-places";
import { ownRetention } from "./retention.schema";

const MANAGED = "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html";
const RATE = "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html";
const GEO = "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-geo-match.html";
const IP_SET = "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-ipset-match.html";

function ruleGroup(label: string, help: string, section?: string) {
  return choice(["block", "count", "off"], {
    label,
    help,
    ...(section && { section }),
    options: { block: "Block", count: "Count only", off: "Off" },
    source: MANAGED,
  });
}

/** WAF wants CIDR notation; /0 is not accepted. */
const cidr = text({
  label: "Address range",
  help: "IPv4 range in CIDR notation.",
  pattern: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\/(?:[1-9]|[12]\d|3[0-2])$/,
  expected: "an IPv4 range such as 198.51.100.0/24",
  also: networkAddress("Address range"),
  placeholder: "198.51.100.0/24",
  min: 9,
  max: 18,
  source: IP_SET,
});

/** The web ACL in front of every stage. */
export const firewallSchema = group(
  {
    rateBy: choice(["address", "key"], {
      label: "Rate limit counts",
      section: "Rates",
      help: "Per API key, a caller behind one address is blocked only beyond what its plan sells; calls without a key still count per address, and one address gets no more than all keys are sold together.",
      options: { address: "Per IP address", key: "Per API key" },
      when: [{ field: "api.authorization", not: ["iam"] }],
      source: RATE,
    }).apply(byDefault, "address"),
    rateLimit: integer({
      label: "Rate limit per caller",
      help: "Requests from one IP address, or with one API key, in five minutes; above it the caller is blocked. Counted per address, a figure below what the fastest plan sells to one key is raised to that.",
      unit: "requests",
      min: 10,
      max: 2000000000,
      source: RATE,
    }).apply(byDefault, 20000),
    commonRules: ruleGroup("Common rule set", "OWASP-style attacks. Blocks bodies above 8 KB.", "Managed rules").apply(
      byDefault,
      "block",
    ),
    knownBadInputs: ruleGroup("Known bad inputs", "Exploit patterns such as Log4j.").apply(byDefault, "block"),
    sqlInjection: ruleGroup("SQL injection", "SQL in any part of the request.").apply(byDefault, "block"),
    ipReputation: ruleGroup("IP reputation", "Addresses that Amazon sees attacking.").apply(byDefault, "block"),
    anonymousIp: ruleGroup(
      "Anonymous addresses",
      "VPNs, proxies, Tor and hosting providers. Server-to-server callers often come from such addresses.",
    ).apply(byDefault, "off"),
    geoMode: choice(["off", "allow", "block"], {
      label: "Countries",
      section: "Who may call",
      help: "Let only the listed countries in, or keep the listed ones out.",
      options: { off: "No restriction", allow: "Allow list", block: "Block list" },
      source: GEO,
    }).apply(byDefault, "off"),
    countries: list(
      text({
        label: "Country",
        help: "Two-letter ISO 3166-1 code.",
        pattern: /^[A-Z]{2}$/,
        expected: "two capital letters such as US",
        also: knownCountry("Country"),
        placeholder: "US",
        min: 2,
        max: 2,
        source: GEO,
      }),
      {
        label: "Country list",
        help: "ISO 3166-1 codes.",
        max: 50,
        when: [{ field: "geoMode", not: ["off"] }],
        source: GEO,
      },
    ).apply(byDefault, []),
    allowedCidrs: list(cidr, {
      label: "Allowed addresses",
      help: "When not empty, only these ranges may call.",
      max: 100,
      source: IP_SET,
    }).apply(byDefault, []),
    blockedCidrs: list(cidr, {
      label: "Blocked addresses",
      help: "These ranges are always refused.",
      max: 100,
      source: IP_SET,
    }).apply(byDefault, []),
    logRetentionDays: ownRetention("Firewall log retention"),
  },
  { label: "Firewall", help: "WAFv2 web ACL, associated with every stage." },
).apply(prefault, {});
