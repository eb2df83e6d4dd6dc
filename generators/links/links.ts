import { checkEveryField, type StackConfig } from "@/generators/config/stack";
import {
  type DecodedLink,
  decodeLink,
  decodeObject,
  encodeLink,
  type JsonObject,
  type LinkVersion,
} from "@/lib/permalink";
import version1 from "./golden/v1.json";
import { withoutPlace } from "./link-place";

/**
 * Every released version of links, the newest last. Published links depend on them: a new option adds its default, which
 * `npx vitest run generators/links -u` does, and perhaps words at the front of the dictionary; anything else needs a new
 * version.
 */
const versions: readonly [LinkVersion, ...LinkVersion[]] = [version1];

/** `v=1&project=…`: the configuration as text for the fragment or the query of an address. */
export function linkOf(config: StackConfig): string {
  const newest = versions.at(-1) ?? versions[0];
  // Safe: a StackConfig is plain JSON, the schema lets nothing else through.
  return encodeLink(config as unknown as JsonObject, newest);
}

/** `/#v=1&project=…`: the address of the configuration, relative to wherever the wizard runs. */
export function permalinkOf(config: StackConfig): string {
  return `/#${linkOf(config)}`;
}

/** The configuration of a link or of an address that carries one; fields that do not hold are in `dropped`. Never throws. */
export function configOfLink(link: string): DecodedLink<StackConfig> {
  return decodeLink(withoutPlace(link), { versions, check: checkEveryField });
}

/** The configuration of a JSON object; what it leaves out and what does not hold stays as it is in `base`. Never throws. */
export function configOfObject(given: JsonObject, base: StackConfig): DecodedLink<StackConfig> {
  // Safe: a StackConfig is plain JSON, the schema lets nothing else through.
  return decodeObject(given, base as unknown as JsonObject, { versions, check: checkEveryField });
}
