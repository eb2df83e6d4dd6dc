import { stackTree } from "@/generators/config/stack-tree";
import { type FieldSpec, fieldUnder, present } from "@/generators/schema/field-spec";
import type { FieldPath } from "./reading";

/** What the wizard calls a field, with the group and the entry it lies in: `Model version v2 › Memory`. */
export function fieldLabel(path: FieldPath, nameAt: (path: FieldPath) => string | undefined): string {
  const labels: string[] = [];
  let field: FieldSpec = stackTree;
  for (const [at, step] of path.entries()) {
    const inner = present(field);
    const child: FieldSpec | undefined =
      inner.kind === "list" ? inner.item : typeof step === "string" ? fieldUnder(inner, step) : undefined;
    if (!child) return path.join(".");
    if (inner.kind === "list") {
      const name = nameAt(path.slice(0, at + 1)) ?? String(Number(step) + 1);
      labels.splice(-1, 1, `${child.label} ${name}`);
    } else labels.push(child.label);
    field = child;
  }
  return labels.join(" › ");
}
