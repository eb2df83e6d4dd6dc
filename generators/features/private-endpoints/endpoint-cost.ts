import { endpointCount } from "@/generators/config/facts/counts";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import { HOURS, KB_PER_GB, logKb } from "@/generators/parts/cost/usage";

const endpoints = linesOf("Interface endpoints");

/** Endpoints in each zone, and what goes through them. */
export const endpointCost: Coster = (config, usage) => {
  // Logs of the functions leave through an endpoint; models come over NFS and do not.
  const throughEndpoints = (usage.requests * logKb.functions) / KB_PER_GB;
  const entering = config.api.endpoint === "private" ? (usage.requests * usage.payloadKb) / KB_PER_GB : 0;
  const doors = ["aws_vpc_endpoint.interface", ...(config.api.endpoint === "private" ? ["aws_vpc_endpoint.api"] : [])];
  return [
    endpoints.standing("In each zone", endpointCount(config) * HOURS, "endpointHour", ...doors),
    endpoints.used("Data", throughEndpoints + entering, "endpointGigabyte", ...doors),
  ];
};
