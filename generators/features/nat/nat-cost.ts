import { gatewayCount } from "@/generators/config/facts/counts";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import { HOURS } from "@/generators/parts/cost/usage";

const nat = linesOf("NAT");

/** The gateways, each with its address, and what leaves through them. */
export const natCost: Coster = (config, { internetGb }) => {
  const gateways = gatewayCount(config);
  return [
    nat.standing("Gateways", gateways * HOURS, "natHour", "aws_nat_gateway.public"),
    nat.standing("Public addresses", gateways * HOURS, "publicAddressHour", "aws_eip.nat"),
    nat.used("Data", gateways > 0 ? internetGb : 0, "natGigabyte", "aws_nat_gateway.public"),
  ];
};

/** The gateways with their addresses. */
export const natStanding: StandingPart = {
  place: "network",
  row: (config) => {
    const count = gatewayCount(config);
    return count > 0 && { what: "NAT gateways, each with a public IPv4 address", count: `${count}`, option: "NAT" };
  },
};
