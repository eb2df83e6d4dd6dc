import { schemaOf } from "@/lib/terraform";
import type { Instance } from "./instances";
import type { Circumstances } from "./world";

/** What a new value of an attribute does to the resource; undefined where that is not known. */
export type Effect =
  | { readonly kind: "replaces" }
  /** Changed in place; AWS then fills these in anew. */
  | { readonly kind: "updates"; readonly recomputes: readonly string[] };

/** Knows the effect of an attribute of a type. Terraform's schema does not tell it. */
export type EffectOf = (type: string, path: string) => Effect | undefined;

export interface AttributeChange {
  /** Without places in lists: `vpc_config.subnet_ids`. */
  readonly path: string;
  readonly effect: "updates" | "replaces" | "not known";
}

export type ResourceChange = {
  readonly address: string;
  readonly type: string;
} & (
  | { readonly action: "create" | "delete" }
  /** "not known": updated in place or replaced, which nobody looked up. */
  | { readonly action: "update" | "replace" | "not known"; readonly attributes: readonly AttributeChange[] }
);

/** A replacement makes new ids, which may replace what refers to them, and so on; longer chains do not occur. */
const MAX_PASSES = 8;

/** What is known only after the apply. */
export type Later = Required<Pick<Circumstances, "isFresh" | "isPending">>;

/** Everything a module manages, given what is known only after the apply. */
export type Expand = (later: Later) => ReadonlyMap<string, Instance>;

/** What `terraform apply` would do to what stands there, if it were given another module. */
export function plannedChanges(
  before: ReadonlyMap<string, Instance>,
  after: Expand,
  effectOf: EffectOf,
): readonly ResourceChange[] {
  let fresh: ReadonlySet<string> = new Set();
  for (let pass = 0; ; pass += 1) {
    const seen = fresh;
    const later: Later = {
      isFresh: (address, attribute) => seen.has(address) || seen.has(`${address} ${attribute}`),
      isPending: (address) => seen.has(`pending ${address}`),
    };
    const changes = changesOf(before, after(later), effectOf);
    fresh = freshBy(changes, effectOf);
    if (fresh.size === seen.size || pass >= MAX_PASSES) return changes;
  }
}

function changesOf(
  before: ReadonlyMap<string, Instance>,
  after: ReadonlyMap<string, Instance>,
  effectOf: EffectOf,
): readonly ResourceChange[] {
  const addresses = [...new Set([...before.keys(), ...after.keys()])].sort();
  return addresses.flatMap((address): readonly ResourceChange[] => {
    const [old, now] = [before.get(address), after.get(address)];
    if (!now) return old ? [{ address, type: old.type, action: "delete" }] : [];
    if (!old) return [{ address, type: now.type, action: "create" }];
    const attributes = attributesOf(old, now, effectOf);
    return attributes.length === 0 ? [] : [{ address, type: now.type, action: actionOf(attributes), attributes }];
  });
}

function attributesOf(old: Instance, now: Instance, effectOf: EffectOf): readonly AttributeChange[] {
  const paths = [...new Set([...old.values.keys(), ...now.values.keys(), "region"])].sort();
  return paths
    .filter((path) => differs(old, now, path) && !now.ignored.includes(path.split(".", 1)[0] ?? ""))
    .map((path) => ({ path, effect: effectOf(now.type, path)?.kind ?? "not known" }));
}

/** A Region that is said in another way, by the resource or by its provider configuration, is the same place. */
function differs(old: Instance, now: Instance, path: string): boolean {
  if (path !== "region") return old.values.get(path) !== now.values.get(path);
  const isSaid = old.region !== undefined || now.region !== undefined;
  return isSaid && (old.region ?? old.home) !== (now.region ?? now.home);
}

function actionOf(attributes: readonly AttributeChange[]): "update" | "replace" | "not known" {
  if (attributes.some(({ effect }) => effect === "replaces")) return "replace";
  return attributes.some(({ effect }) => effect === "not known") ? "not known" : "update";
}

/** What has another identity, or another value that AWS fills in, after the apply; and what has changes at all. */
function freshBy(changes: readonly ResourceChange[], effectOf: EffectOf): ReadonlySet<string> {
  return new Set(
    changes.flatMap((change) => [`pending ${change.address.replace(/\[.*$/, "")}`, ...freshIn(change, effectOf)]),
  );
}

function freshIn(change: ResourceChange, effectOf: EffectOf): readonly string[] {
  if (change.action === "create" || change.action === "replace") return [change.address];
  if (!("attributes" in change)) return [];
  return change.attributes.flatMap(({ path }) => {
    const effect = effectOf(change.type, path);
    return effect?.kind === "updates" ? effect.recomputes.map((name) => `${change.address} ${name}`) : [];
  });
}

/** The path as far as the provider's schema names it: `tags.Owner` → `tags`. */
export function schemaPath(type: string, path: string): string {
  const steps = path.split(".");
  let block = schemaOf("resource", type);
  for (const [at, step] of steps.entries()) {
    const inner = block?.blocks.get(step)?.block;
    if (!inner) return steps.slice(0, at + 1).join(".");
    block = inner;
  }
  return path;
}
