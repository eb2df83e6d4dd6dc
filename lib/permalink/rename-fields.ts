import type { Path } from "./json";
import type { DroppedField, Rename } from "./link-format";
import type { LinkField } from "./read-link";
import { spellPath } from "./spell-path";

/** Gives fields with old names their new ones, and says so. */
export function renameFields(
  fields: readonly LinkField[],
  renames: readonly Rename[],
): { readonly fields: readonly LinkField[]; readonly migrated: readonly DroppedField[] } {
  const migrated: DroppedField[] = [];
  const renamed = fields.map((field): LinkField => {
    const path = newPath(field.path, renames);
    if (!path) return field;
    const name = spellPath({ path, statement: field.statement });
    migrated.push({ kind: "migrated", field: field.name, received: field.received, reason: `taken over as ${name}` });
    return { ...field, path, name };
  });
  return { fields: renamed, migrated };
}

function newPath(path: Path, renames: readonly Rename[]): Path | undefined {
  for (const { from, to } of renames) {
    const pattern = from.split(".");
    if (pattern.length > path.length || !pattern.every((step, at) => step === "*" || step === String(path[at])))
      continue;
    const stars = path.filter((_, at) => pattern[at] === "*");
    const head = to.split(".").map((step) => (step === "*" ? (stars.shift() ?? step) : step));
    return [...head, ...path.slice(pattern.length)];
  }
  return undefined;
}
