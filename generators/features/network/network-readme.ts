import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence } from "@/generators/parts/words/markdown";

const letters = ["a", "b", "c", "d", "e", "f"];

function zones({ region, network }: StackConfig): string {
  const pinned = letters.slice(0, network.zones).map((letter, block) => `  "${region}${letter}" = ${block}`);
  return chapter(
    "Availability Zones",
    "The zones are looked up: the first that Lambda and every endpoint serve. Each takes the block of the VPC range that belongs to its letter, so a zone that comes or goes moves no other's subnets. To hold on to the zones of today, whatever AWS adds, name them with their blocks in `terraform.tfvars`, by name or by id:",
    fence("hcl", ["zone_blocks = {", ...pinned, "}"].join("\n")),
    "Giving a zone another block replaces its subnet and what stands in it.",
  );
}

/** How zones are chosen and held. */
export const networkReadme: ReadmePart = { place: "operate", write: (config) => [zones(config)] };
