import { endpointCount, gatewayCount } from "@/generators/config/facts/counts";
import { type Coster, linesOf } from "./line-item";
import { HOURS, logKb } from "./usage";

const nat = linesOf("NAT");
const endpoints = linesOf("Interface endpoints");
const names = linesOf("Route 53");

const KB_PER_GB = 1024 * 1024;

/** The private network: endpoints in each zone, and the way out where there is one. */
export const networkLines: Coster = (config, usage) => {
  const gateways = gatewayCount(config);
  // Logs of the functions leave through an endpoint; models come over NFS and do not.
  const throughEndpoints = (usage.requests * logKb.functions) / KB_PER_GB;
  const entering = config.api.endpoint === "private" ? (usage.requests * usage.payloadKb) / KB_PER_GB : 0;
  return [
    endpoints.standing("In each zone", endpointCount(config) * HOURS, "endpointHour"),
    endpoints.used("Data", throughEndpoints + entering, "endpointGigabyte"),
    nat.standing("Gateways", gateways * HOURS, "natHour"),
    nat.standing("Public addresses", gateways * HOURS, "publicAddressHour"),
    nat.used("Data", gateways > 0 ? usage.internetGb : 0, "natGigabyte"),
    names.standing("Hosted zone", config.domain?.zone === "create" ? 1 : 0, "hostedZone"),
  ];
};
