import type { Workspace } from "./workspace";

interface PlannedChange {
  readonly address: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before: unknown;
    readonly after: unknown;
    readonly after_unknown: unknown;
  };
}

interface Plan {
  readonly resource_changes?: readonly PlannedChange[];
  readonly output_changes?: Readonly<Record<string, { readonly actions: readonly string[] }>>;
}

const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);

const isCompound = (value: unknown): boolean => typeof value === "object" && value !== null;

/** Paths at which two values differ, or at which the later one is not known yet. */
const changedPaths = (before: unknown, after: unknown, unknown: unknown, path = ""): readonly string[] => {
  if (unknown === true) return [path];
  if (!isCompound(before) || !isCompound(after)) return Object.is(before, after) ? [] : [path];
  const [left, right, open] = [entriesOf(before), entriesOf(after), entriesOf(unknown)];
  return [...new Set([...left.keys(), ...right.keys(), ...open.keys()])].flatMap((key) =>
    changedPaths(left.get(key), right.get(key), open.get(key), path ? `${path}.${key}` : key),
  );
};

/** What a plan would do now, resource by resource, with the attributes that differ; empty when nothing does. */
export const plannedChanges = async (workspace: Workspace): Promise<string[]> => {
  const { code } = await workspace.terraform(
    ["plan", "-input=false", "-no-color", "-detailed-exitcode", "-out=second.plan"],
    [0, 2],
  );
  if (code === 0) return [];
  const { stdout } = await workspace.terraform(["show", "-json", "second.plan"]);
  return describeChanges(stdout);
};

const touches = ({ actions }: { readonly actions: readonly string[] }): boolean =>
  actions.some((action) => action !== "no-op" && action !== "read");

/** The changes in a plan's JSON. */
export const describeChanges = (json: string): string[] => {
  // Safe: the form is stated at https://developer.hashicorp.com/terraform/internals/json-format
  const { resource_changes = [], output_changes = {} } = JSON.parse(json) as Plan;
  const resources = resource_changes
    .filter(({ change }) => touches(change))
    .map(({ address, change }) => {
      const paths = changedPaths(change.before, change.after, change.after_unknown);
      return `${address}: ${change.actions.join(", ")} ${paths.join(", ")}`;
    });
  const outputs = Object.entries(output_changes).filter(([, change]) => touches(change));
  return [...resources, ...outputs.map(([name]) => `output.${name}`)];
};
