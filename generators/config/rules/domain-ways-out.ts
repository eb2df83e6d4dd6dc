import { type Ways, way } from "./way-out";

/** The zone that a name usually lies in: all but its first label, and the name itself where that would be a public suffix. */
function zoneAround(name: string): string {
  const labels = name.split(".");
  return labels.length > 2 ? labels.slice(1).join(".") : name;
}

const zone: Ways = ({ domain }) =>
  domain ? [way(`Use ${zoneAround(domain.name)}`, [["domain", "zoneName"], zoneAround(domain.name)])] : [];

/** One of several names: the zone stays, since others lie in it. */
const extraName: Ways = ({ domain }, path) =>
  domain ? [way("Remove it", [path.slice(0, -1), domain.extraNames.filter((_, at) => at !== path.at(-1))])] : [];

const regional = way("Use a regional endpoint", [["api", "endpoint"], "regional"]);

/** The ways out of what endpoint and domain ask of each other, by the field that is refused. */
export const domainWaysOut: Readonly<Record<string, Ways>> = {
  domain: () => [way("Do without a domain", [["domain"], null]), regional],
  "domain.mutualTls": () => [regional, way("Do without mutual TLS", [["domain", "mutualTls"], null])],
  "domain.name": zone,
  "domain.zoneName": zone,
  "domain.extraNames.*": extraName,
  "api.disableDefaultEndpoint": () => [way("Leave it open", [["api", "disableDefaultEndpoint"], false])],
};
