import { makesNetwork } from "@/generators/config/facts/network";
import { limitOn } from "@/generators/parts/variables/condition";
import { fieldAt } from "@/generators/parts/variables/limits";
import type { StackVariable } from "@/generators/parts/variables/stack-variable";
import { expr, reference } from "@/lib/hcl";
import { isObject } from "@/lib/permalink";

const zone = fieldAt("network.zoneBlocks.zone");

/** Zones by name or id with the number of their address block; empty where they are looked up. */
export const zoneVariable: StackVariable = {
  name: "zone_blocks",
  refused: { "zone one": 0 },
  declare: (config) =>
    makesNetwork(config)
      ? {
          description:
            "Zones to use, by name or id, each with the number of its address block (0 to 7); empty: looked up.",
          type: expr`map(number)`,
          value: Object.fromEntries(config.network.zoneBlocks.map(({ zone, block }) => [zone, block])),
          validations: [
            {
              condition: expr`length(var.zone_blocks) == 0 || length(var.zone_blocks) == var.zone_count`,
              message: "zone_blocks must be empty or name as many zones as zone_count.",
            },
            {
              condition: expr`alltrue([for zone in keys(var.zone_blocks) : ${limitOn(zone.limits, reference("zone"))}])`,
              message: `Each key of zone_blocks must be ${zone.words}.`,
            },
            {
              condition: expr`alltrue([for block in values(var.zone_blocks) : contains(range(8), block)]) && length(distinct(values(var.zone_blocks))) == length(var.zone_blocks)`,
              message: "Each zone in zone_blocks needs a block of its own, a whole number from 0 to 7.",
            },
          ],
        }
      : null,
  read: (value) =>
    isObject(value)
      ? { network: { zoneBlocks: Object.entries(value).map(([zone, block]) => ({ zone, block: block ?? null })) } }
      : undefined,
};
