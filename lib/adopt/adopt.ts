import type { Instance } from "@/lib/plan/instances";
import type { EffectOf } from "@/lib/plan/planned-changes";
import { isPlacedByRegion } from "@/lib/plan/region-argument";
import { holdsStandIn } from "@/lib/plan/stand-in";
import type { Existing } from "./existing";
import { importFormOf } from "./import-forms";
import { importIdOf } from "./import-id";
import { matchExisting } from "./match";
import { plainText } from "./plain-text";
import { reasonAgainst } from "./reason-against";
import { type Bound, fits, resolve } from "./resolve";

/** Something that the bundle takes over. */
export interface Adopted {
  /** Its address in the bundle. */
  readonly to: string;
  readonly id: string;
  /** Its address until now. */
  readonly from: string;
  /** Arguments that would replace it where they differ, and whose value only Terraform knows. */
  readonly unsure: readonly string[];
}

/** Something that stays as it is. */
export interface LeftAlone {
  readonly address: string;
  readonly type: string;
  readonly reason: string;
}

export interface Adoption {
  readonly adopted: readonly Adopted[];
  readonly leftAlone: readonly LeftAlone[];
  /** What the bundle makes anew. */
  readonly created: readonly string[];
}

/** What of the things that exist a bundle takes over, and why it leaves the others alone. */
export function adopt(made: readonly Instance[], existing: readonly Existing[], effectOf: EffectOf): Adoption {
  const { bound, refused } = settle(made, existing, effectOf);
  const adopted = made.flatMap(({ address, type, values }): readonly Adopted[] => {
    const found = bound.get(address);
    const form = importFormOf(type);
    const id = found && form && "id" in form ? importIdOf(form, found.values) : undefined;
    if (!found || id === undefined) return [];
    const unsure = [...values].filter(
      ([path, text]) => effectOf(type, path)?.kind === "replaces" && resolve(text, bound).kind === "unknown",
    );
    return [
      { to: address, id: `${id}${placeIn(type, values)}`, from: found.address, unsure: unsure.map(([path]) => path) },
    ];
  });
  const targets = new Set(adopted.map(({ to }) => to));
  const taken = new Set(adopted.map(({ to }) => bound.get(to)));
  const left = existing.filter((one) => !taken.has(one));
  const world = { made, existing, bound };
  return {
    adopted,
    leftAlone: left.map((one) => ({
      address: one.address,
      type: one.type,
      reason: refused.get(one) ?? reasonAgainst(one, world),
    })),
    created: made.map(({ address }) => address).filter((address) => !targets.has(address)),
  };
}

/** Something that Terraform would replace is no adoption: without it, what hangs on it is judged anew. */
function settle(made: readonly Instance[], existing: readonly Existing[], effectOf: EffectOf) {
  const refused = new Map<Existing, string>();
  for (;;) {
    const bound = matchExisting(
      made,
      existing.filter((one) => !refused.has(one)),
    );
    const before = refused.size;
    for (const instance of made) {
      const found = bound.get(instance.address);
      const reason = found && replacementOf(instance, found, { bound, effectOf });
      if (found && reason !== undefined) refused.set(found, reason);
    }
    if (refused.size === before) return { bound, refused };
  }
}

interface Known {
  readonly bound: Bound;
  readonly effectOf: EffectOf;
}

/** Why Terraform would destroy it and make it anew, where it would. */
function replacementOf({ address, type, values, ignored }: Instance, found: Existing, { bound, effectOf }: Known) {
  const forcing = [...values].filter(
    ([path]) => !ignored.includes(path) && effectOf(type, path)?.kind === "replaces" && !path.includes("."),
  );
  const reasons = forcing.flatMap(([path, text]) => {
    const wanted = resolve(text, bound);
    const held = heldIn(found, path);
    if (wanted.kind === "new" && (held !== undefined || found.from === "state"))
      return [`${path} is to be that of ${wanted.address}, which is created anew`];
    const isOpen = wanted.kind !== "text" || wanted.pieces.some(holdsStandIn);
    if (isOpen || holdsStandIn(held) || (held === undefined && found.from === "text")) return [];
    return fits(wanted.pieces, held ?? "") ? [] : [`${path} is ${told(held)}, expected ${wanted.pieces.join("…")}`];
  });
  return reasons.length > 0 ? `Terraform would replace it as ${address}: ${reasons.join("; ")}` : undefined;
}

/**
 * What an id ends in where the thing is to be in another Region than the provider configuration's.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support#how-region-works
 */
function placeIn(type: string, values: Instance["values"]): string {
  const region = isPlacedByRegion(type) ? plainText(values.get("region")) : undefined;
  return region === undefined ? "" : `@${region}`;
}

/** Provider 5 writes no Region into a state; the ARN names it. */
function heldIn({ type, values }: Existing, path: string): string | undefined {
  const held = values.get(path);
  if (held !== undefined || path !== "region" || !isPlacedByRegion(type)) return held;
  return values.get("arn")?.split(":")[3];
}

const told = (text: string | undefined): string => (text === undefined || text === "" ? "not set" : text);
