import type { Attribute } from "@/lib/hcl";
import { type BlockSchema, type BlockView, constraintsOf, Resource, writtenIn } from "@/lib/terraform";
import { nearest } from "@/lib/text/suggest";
import type { Mend } from "../context/issue";

/** Where so many names are unknown the block is meant for something else. */
const MOST_UNKNOWN = 8;

/** The one argument that a misspelt name is near to, where nothing stands in its way. */
export function renamedTo(view: BlockView, { name }: Attribute, schema: BlockSchema): string | undefined {
  if (schema.attributes.has(name)) return undefined;
  const unknown = unknownIn(view, schema);
  if (unknown.length > MOST_UNKNOWN) return undefined;
  const names = [...schema.attributes].filter(([, found]) => (found.required || found.optional) && !found.deprecated);
  const all = [...schema.attributes.keys(), ...schema.blocks.keys()];
  const near = nearest(name, all);
  if (near === undefined || !names.some(([known]) => known === near) || view.attribute(near)) return undefined;
  const rival = unknown.some((other) => other.name !== name && nearest(other.name, all) === near);
  return rival || isExcluded(view, near) ? undefined : near;
}

/** The arguments that the schema does not have: one more than `MOST_UNKNOWN` at the most. */
function unknownIn(view: BlockView, schema: BlockSchema): readonly Attribute[] {
  const unknown: Attribute[] = [];
  for (const attribute of view.attributes) {
    if (!schema.attributes.has(attribute.name)) unknown.push(attribute);
    if (unknown.length > MOST_UNKNOWN) break;
  }
  return unknown;
}

/** Changes the name alone. */
export function renameArgument(view: BlockView, { name, nameRange }: Attribute, near: string): Mend | undefined {
  const file = writtenIn(nameRange) ?? view.file;
  if (!nameRange || file.path.endsWith(".json")) return undefined;
  return { title: `Rename ${name} to ${near}`, range: nameRange, text: near };
}

/** Another argument stands there that goes without this one. */
function isExcluded(view: BlockView, name: string): boolean {
  if (!(view instanceof Resource) || view.mode === "ephemeral") return false;
  const isThere = (other: string) => other !== name && (view.attribute(other) ?? view.firstBlock(other)) !== undefined;
  return constraintsOf(view.mode === "data" ? "data" : "resource", view.type).some((constraint) => {
    if (constraint.kind === "conflict")
      return (
        (constraint.path === name && isThere(constraint.other)) ||
        (constraint.other === name && isThere(constraint.path))
      );
    return constraint.kind === "exactly" && constraint.group.includes(name) && constraint.group.some(isThere);
  });
}
