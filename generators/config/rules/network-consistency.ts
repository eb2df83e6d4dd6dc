import { refuse } from "@/generators/schema/field";
import { derivedEndpoints } from "../facts/derived-endpoints";
import { makesNetwork } from "../facts/network";
import { addressNumber } from "../options/address-number";
import { zonesOf } from "../options/cloud-places";
import type { StackConfig } from "../options/stack-options";
import { checkUnique, type Refinement } from "./model-consistency";

function checkZones(refinement: Refinement, { network }: StackConfig): void {
  const { zoneBlocks, zones } = network;
  const path = ["network", "zoneBlocks"];
  if (zoneBlocks.length > 0 && zoneBlocks.length !== zones) {
    const expected = `none, or as many as Availability Zones are used, ${zones}`;
    refuse(refinement, path, "Pinned zones", `${zoneBlocks.length} zones`, expected);
  }
  const names = zoneBlocks.map(({ zone }) => zone);
  checkUnique(refinement, path, "zone", "Zone", names, "pinned zone");
  const blocks = zoneBlocks.map(({ block }) => block);
  for (const [at, block] of blocks.entries()) {
    if (blocks.indexOf(block) < at)
      refuse(refinement, [...path, at, "block"], "Address block", block, "a block that no other zone has");
  }
}

function checkSubnets(refinement: Refinement, { network, region }: StackConfig): void {
  const ids = network.existing?.subnetIds ?? [];
  const path = ["network", "existing", "subnetIds"];
  const zones = zonesOf(region);
  if (ids.length > zones)
    refuse(
      refinement,
      path,
      "Private subnets",
      `${ids.length} subnets`,
      `at most ${zones}, one in each zone of ${region}`,
    );
  for (const [at, id] of ids.entries()) {
    if (ids.indexOf(id) < at)
      refuse(refinement, [...path, at], "Subnet ID", id, "a subnet that is not named before, in a zone of its own");
  }
}

/** /28 is the smallest subnet; a zone needs room for a dozen endpoints, a mount target and function interfaces. */
function checkRange(refinement: Refinement, config: StackConfig): void {
  const { network } = config;
  const zones = zonesOf(config.region);
  if (network.zones > zones)
    refuse(
      refinement,
      ["network", "zones"],
      "Availability Zones",
      network.zones,
      `at most ${zones}, which ${config.region} has`,
    );
  const [address = "", prefix = "16"] = network.cidr.split("/");
  const size = 2 ** (32 - Number(prefix));
  if (addressNumber(address) % size !== 0)
    refuse(refinement, ["network", "cidr"], "VPC range", network.cidr, `the first address of a /${prefix} range`);
  const room = size / 16 - 5;
  const needed = derivedEndpoints(config).length + 8;
  if (room < needed) {
    refuse(
      refinement,
      ["network", "cidr"],
      "VPC range",
      network.cidr,
      `a larger range: a zone's subnet would hold ${room} addresses, ${needed} are needed`,
    );
  }
}

/** What binds the network that is made, or the one that is there. */
export function checkNetwork(refinement: Refinement, config: StackConfig): void {
  if (makesNetwork(config)) checkRange(refinement, config);
  checkZones(refinement, config);
  checkSubnets(refinement, config);
}
