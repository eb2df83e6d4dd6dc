import type { FieldValues } from "react-hook-form";
import { stackTree } from "@/generators/config/stack-tree";
import type { WayOut } from "@/generators/config/ways-out";
import { withValue } from "@/generators/schema/with-value";
import { placeOf } from "../spec/form-path";
import { toForm } from "../spec/form-value";

/** What the form holds once a way out is taken. What is switched off by it keeps its values beside the switch. */
export function afterWay(values: FieldValues, { changes }: WayOut): FieldValues {
  return changes.reduce((held, { path, value }) => {
    const { name, field } = placeOf(stackTree, path);
    if (!field) throw new Error(`A way out sets ${name}, expected a field of the schema`);
    const off = field.kind === "maybe" && value === null;
    const at = off ? `${name}.on` : name;
    return withValue(held, at.split("."), off ? false : toForm(field, value));
  }, values);
}
