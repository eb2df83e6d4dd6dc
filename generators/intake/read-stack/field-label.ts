import { stackTree } from "@/generators/config/stack-tree";
import { type FieldSpec, fieldBelow, present } from "@/generators/schema/field-spec";
import type { FieldPath } from "./reading";

/** What the wizard calls a field, with the group and the entry it lies in: `Model version v2 › Memory`. */
export function fieldLabel(path: FieldPath, nameAt: (path: FieldPath) => string | undefined): string {
  const labels: string[] = [];
  let field: FieldSpec = stackTree;
  for (const [at, step] of path.entries()) {
    const child: FieldSpec | undefined = fieldBelow(field, step);
    if (!child) return path.join(".");
    if (present(field).kind === "list") {
      const name = nameAt(path.slice(0, at + 1)) ?? String(Number(step) + 1);
      labels.splice(-1, 1, `${child.label} ${name}`);
    } else labels.push(child.label);
    field = child;
  }
  return labels.join(" › ");
}
