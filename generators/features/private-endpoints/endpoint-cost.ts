import { endpointCount } from "@/generators/config/facts/counts";
import { makesEndpoints, makesNetwork, zoneCount } from "@/generators/config/facts/network";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import { HOURS, KB_PER_GB, logKb } from "@/generators/parts/cost/usage";

const endpoints = linesOf("Interface endpoints");

/** Endpoints in each zone that the stack makes, and what goes through them; those of a network that was there are its own. */
export const endpointCost: Coster = (config, usage) => {
  // Logs of the functions leave through an endpoint; models come over NFS and do not.
  const leaving = makesEndpoints(config) ? (usage.requests * logKb.functions) / KB_PER_GB : 0;
  const isPrivate = config.api.endpoint === "private";
  const entering = isPrivate ? (usage.requests * usage.payloadKb) / KB_PER_GB : 0;
  const doors = [
    ...(makesEndpoints(config) ? ["aws_vpc_endpoint.interface"] : []),
    ...(isPrivate ? ["aws_vpc_endpoint.api"] : []),
  ];
  return [
    endpoints.standing("In each zone", endpointCount(config) * HOURS, "endpointHour", ...doors),
    endpoints.used("Data", leaving + entering, "endpointGigabyte", ...doors),
  ];
};

/** Endpoints that the stack makes. */
export const endpointStanding: StandingPart = {
  place: "network",
  row: (config) => {
    const [count, zones] = [endpointCount(config), zoneCount(config)];
    return (
      count > 0 && {
        what: "Interface endpoints",
        count: `${count} (${count / zones} services × ${zones} zones)`,
        option: makesNetwork(config) ? "`zone_count`" : "existing network",
      }
    );
  },
};
