import type { StackConfig } from "@/generators/config/stack";
import { hcl } from "@/lib/hcl";

/** Tells the scanner why a check that wants the rules against Log4j to block does not hold; nothing where they do. */
export function skipOfKnownBadInputs(check: string, { firewall }: StackConfig) {
  const { knownBadInputs } = firewall;
  if (knownBadInputs === "block") return false;
  const how = knownBadInputs === "count" ? "only counting" : "switched off";
  return hcl`#checkov:skip=${check}:The group with the Log4j rules is ${how} by choice`;
}
