import { cached } from "@/lib/memory/cached";
import { type Constraint, constraintsOf, type Resource } from "@/lib/terraform";

type Placed = readonly [place: number, constraint: Constraint];

interface Index {
  /** Those that say nothing while the argument or block at the start of their path is not written. */
  readonly byName: ReadonlyMap<string, readonly Placed[]>;
  readonly always: readonly Placed[];
}

/** What the provider demands of what is written in a resource, in the order of the data: a type has hundreds of constraints, a resource few arguments. */
export function constraintsAbout(resource: Resource): readonly Constraint[] {
  const { byName, always } = indexOf(constraintsOf(resource.mode === "data" ? "data" : "resource", resource.type));
  const about = [...always];
  for (const name of namesIn(resource)) about.push(...(byName.get(name) ?? []));
  return about.sort(([a], [b]) => a - b).map(([, constraint]) => constraint);
}

function namesIn({ attributes, blockViews }: Resource): ReadonlySet<string> {
  return new Set([...attributes.map(({ name }) => name), ...blockViews.map(({ blockType }) => blockType)]);
}

const indexOf = cached((constraints: readonly Constraint[]): Index => {
  const byName = new Map<string, Placed[]>();
  const always: Placed[] = [];
  for (const [place, constraint] of constraints.entries()) {
    const list = isOfTop(constraint) ? always : listAt(byName, constraint.path.split(".", 1)[0] ?? "");
    list.push([place, constraint]);
  }
  return { byName, always };
});

/** That one of a group at the top of a resource is set is demanded of a resource in which nothing is. */
function isOfTop({ kind, path }: Constraint): boolean {
  return (kind === "exactly" || kind === "atleast") && !path.includes(".");
}

function listAt(lists: Map<string, Placed[]>, name: string): Placed[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}
