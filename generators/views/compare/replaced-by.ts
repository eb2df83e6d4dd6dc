import { entryOf } from "@/lib/json/value-at";
import type { Effect } from "@/lib/plan/planned-changes";
import { schemaPath } from "@/lib/plan/planned-changes";
import { isPlacedByRegion } from "@/lib/plan/region-argument";
import probed from "./replaced-by.gen.json";

interface ProbedType {
  /** Paths of which a new value replaces the resource. */
  readonly replaces: readonly string[];
  /** Paths that change in place, with what AWS fills in anew then. */
  readonly updates: Readonly<Record<string, readonly string[]>>;
}

const types: ReadonlyMap<string, ProbedType> = new Map(Object.entries(probed));

/** The page of a type, which marks arguments that force a new resource. */
export function pageOf(type: string): string {
  return `https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/${type.replace(/^aws_/, "")}`;
}

/**
 * What a new value of an argument does, as plans of the provider itself showed (`npm run replaced:update`); undefined for
 * what was never tried. The provider's schema does not say it: https://developer.hashicorp.com/terraform/plugin/framework/resources/plan-modification
 */
export function effectOf(type: string, path: string): Effect | undefined {
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support#how-region-works
  if (path === "region" && isPlacedByRegion(type)) return { kind: "replaces" };
  const known = types.get(type);
  // Another `for_each` of a dynamic block is another number of these blocks.
  const argument = schemaPath(type, path.replace(/\.for_each$/, ""));
  if (known?.replaces.includes(argument)) return { kind: "replaces" };
  const recomputes = known && entryOf(known.updates, argument);
  return recomputes && { kind: "updates", recomputes };
}
