import { refuse } from "@/generators/schema/field";
import type { StackConfig } from "../options/stack-options";
import type { Refinement } from "./model-consistency";

type Domain = NonNullable<StackConfig["domain"]>;

/** What a kind of endpoint rules out. Private custom domains are a resource of their own kind, which the stack does not make. */
export function checkApi(refinement: Refinement, { api, domain }: StackConfig): void {
  if (domain && api.endpoint === "private") {
    const expected = "no custom domain for a private endpoint: callers use the address of the VPC endpoint";
    refuse(refinement, ["domain"], "Custom domain", domain.name, expected);
  }
  // Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html
  if (domain?.mutualTls && api.endpoint === "edge") {
    const expected = "none for an edge endpoint: API Gateway offers it for regional domains only";
    refuse(refinement, ["domain", "mutualTls"], "Mutual TLS", domain.mutualTls.truststoreUri, expected);
  }
  if (!domain && api.disableDefaultEndpoint) {
    const expected = "false while there is no custom domain";
    refuse(refinement, ["api", "disableDefaultEndpoint"], "Disable default endpoint", true, expected);
  }
}

function isInside(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`);
}

function checkZone(refinement: Refinement, { name, zoneName, extraNames }: Domain): void {
  if (zoneName === "") {
    refuse(refinement, ["domain", "zoneName"], "Zone name", zoneName, "the zone that the domain name lies in");
    return;
  }
  if (!isInside(name, zoneName))
    refuse(refinement, ["domain", "name"], "Domain name", name, `a name inside the zone ${zoneName}`);
  for (const [at, extra] of extraNames.entries()) {
    if (!isInside(extra, zoneName))
      refuse(
        refinement,
        ["domain", "extraNames", at],
        "Additional domain",
        extra,
        `a name inside the zone ${zoneName}`,
      );
  }
}

/** https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html */
const COMMON_NAME = 64;

/** Names lie in the zone that their records go into, and each is there once. */
export function checkDomain(refinement: Refinement, { domain }: StackConfig): void {
  if (!domain) return;
  if (domain.zone !== "external") checkZone(refinement, domain);
  if (domain.name.length > COMMON_NAME) {
    const expected = `at most ${COMMON_NAME} characters: it becomes the certificate's common name; longer ones can be extra names`;
    refuse(refinement, ["domain", "name"], "Domain name", domain.name, expected);
  }
  const names = [domain.name, ...domain.extraNames];
  for (const [at, name] of domain.extraNames.entries()) {
    if (names.indexOf(name) <= at)
      refuse(refinement, ["domain", "extraNames", at], "Additional domain", name, "a name that is not there yet");
  }
}
