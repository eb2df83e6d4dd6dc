import { stackConfigSchema } from "@/generators/config/stack";
import { narrow, unwrap } from "@/generators/schema/prune";
import { labelOf } from "@/generators/schema/value-words";
import type { FieldPath } from "./reading";

type Schema = ReturnType<typeof narrow>;

/** What the wizard calls a field, with the group and the entry it lies in: `Model version v2 › Memory`. */
export function fieldLabel(path: FieldPath, nameAt: (path: FieldPath) => string | undefined): string {
  const labels: string[] = [];
  let schema: Schema | undefined = narrow(stackConfigSchema);
  for (const [at, step] of path.entries()) {
    const { def }: Schema["_zod"] = unwrap(schema)._zod;
    const parent: string | undefined = labels.at(-1);
    if (def.type === "object" && typeof step === "string") {
      const child = def.shape[step];
      if (!child) return path.join(".");
      schema = narrow(child);
      labels.push(labelOf(schema, step));
    } else if (def.type === "array") {
      schema = narrow(def.element);
      const name = nameAt(path.slice(0, at + 1)) ?? String(Number(step) + 1);
      labels.splice(-1, 1, `${labelOf(schema, parent ?? "entry")} ${name}`);
    } else return path.join(".");
  }
  return labels.join(" › ");
}
