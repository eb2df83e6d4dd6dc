import { stackTree } from "@/generators/config/stack-tree";
import type { Explanation } from "@/generators/views/provenance/explanation";
import { controlId, placeOf } from "../wizard/spec/form-path";

/** The path of the field whose control, or whose part of the form, an element is in. */
export function fieldOf(element: Element, { fields }: Explanation): string | undefined {
  const paths = new Map(
    Object.entries(fields).map(([path, field]) => [controlId(placeOf(stackTree, field.path).name), path]),
  );
  for (let at: Element | null = element; at; at = at.parentElement) {
    const path = paths.get(at.id);
    if (path !== undefined) return path;
  }
  return undefined;
}
