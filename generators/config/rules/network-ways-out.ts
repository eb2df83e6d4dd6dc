import { addressNumber } from "../options/address-number";
import { zonesOf } from "../options/cloud-places";
import { type Ways, way } from "./way-out";

const PREFIXES = Array.from({ length: 8 }, (_, at) => 23 - at);

function addressOf(number: number): string {
  return [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join(".");
}

/** The ranges of each size around an address, from its own size on to larger ones. */
const ranges: Ways = ({ network }, path) => {
  const [address = "", own = "16"] = network.cidr.split("/");
  return PREFIXES.filter((prefix) => prefix <= Number(own)).map((prefix) => {
    const size = 2 ** (32 - prefix);
    const range = `${addressOf(Math.floor(addressNumber(address) / size) * size)}/${prefix}`;
    return way(`Use ${range}`, [path, range]);
  });
};

const pinned: Ways = ({ network }, path) => [
  way(`Use ${network.zoneBlocks.length} zones`, [["network", "zones"], network.zoneBlocks.length]),
  way(`Keep the first ${network.zones}`, [path, network.zoneBlocks.slice(0, network.zones)]),
  way("Pin no zones", [path, []]),
];

const freeBlock: Ways = ({ network }, path) => {
  const taken = new Set(network.zoneBlocks.map(({ block }) => block));
  const free = [0, 1, 2, 3, 4, 5, 6, 7].find((block) => !taken.has(block));
  return free === undefined ? [] : [way(`Take block ${free}`, [path, free])];
};

/** Each subnet once, and no more of them than the Region has zones. */
const distinctSubnets: Ways = ({ network, region }) => {
  const ids = [...new Set(network.existing?.subnetIds)].slice(0, zonesOf(region));
  return [way("Keep each subnet once", [["network", "existing", "subnetIds"], ids])];
};

/** The ways out of what is asked of the network, by the field that is refused. */
export const networkWaysOut: Readonly<Record<string, Ways>> = {
  "network.cidr": ranges,
  "network.existing.subnetIds": distinctSubnets,
  "network.existing.subnetIds.*": distinctSubnets,
  "network.zoneBlocks": pinned,
  "network.zoneBlocks.*.block": freeBlock,
};
