import { cached } from "@/lib/memory/cached";
import { grouped } from "@/lib/memory/grouped";
import { type BlockView, type Constraint, type ConstraintGroup, constraintsOf, type Resource } from "@/lib/terraform";

/** `within`: the blocks between the first and what is judged; where one is not written there is no such value. */
type Placed = readonly [place: number, constraint: Constraint, within: readonly string[]];

interface Index {
  /** Those that say nothing while the argument or block at the start of their path is not written. */
  readonly byName: ReadonlyMap<string, readonly Placed[]>;
  readonly always: readonly Placed[];
}

/** What the provider demands of what is written in a resource, in the order of the data: a type has hundreds of constraints, a resource few arguments. */
export function constraintsAbout(resource: Resource): readonly Constraint[] {
  const { byName, always } = indexOf(constraintsOf(groupOf(resource), resource.type));
  const written = blockTypesIn(resource);
  const about = [...always];
  for (const name of namesIn(resource))
    for (const one of byName.get(name) ?? []) if (one[2].every((type) => written.has(type))) about.push(one);
  return about.sort(([a], [b]) => a - b).map(([, constraint]) => constraint);
}

function groupOf({ mode, blockType }: Resource): ConstraintGroup {
  if (blockType === "provider") return "provider";
  return mode === "managed" ? "resource" : mode;
}

function namesIn({ attributes, blockViews }: Resource): ReadonlySet<string> {
  return new Set([...attributes.map(({ name }) => name), ...blockViews.map(({ blockType }) => blockType)]);
}

function blockTypesIn({ blockViews }: BlockView, types = new Set<string>()): ReadonlySet<string> {
  for (const view of blockViews) {
    types.add(view.blockType);
    blockTypesIn(view, types);
  }
  return types;
}

const indexOf = cached((constraints: readonly Constraint[]): Index => {
  const placed = constraints.map((constraint, place): Placed => [place, constraint, within(constraint)]);
  const named = placed.filter(([, constraint]) => !isOfTop(constraint));
  return {
    byName: grouped(named.map((one): [string, Placed] => [one[1].path.split(".", 1)[0] ?? "", one])),
    always: placed.filter(([, constraint]) => isOfTop(constraint)),
  };
});

function within(constraint: Constraint): readonly string[] {
  const ofValue = !("group" in constraint || "other" in constraint) && constraint.kind !== "filled";
  return ofValue ? constraint.path.split(".").slice(1, -1) : [];
}

/** That one of a group at the top of a resource is set is demanded of a resource in which nothing is. */
function isOfTop({ kind, path }: Constraint): boolean {
  return (kind === "exactly" || kind === "atleast") && !path.includes(".");
}
