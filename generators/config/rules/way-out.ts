import type { FieldPath } from "@/generators/schema/fields";
import type { StackConfig } from "../options/stack-options";

/** One way to make a rule hold again: what to set, all of it at once. */
export interface WayOut {
  /** `Reserve 150` */
  readonly label: string;
  readonly changes: readonly { readonly path: FieldPath; readonly value: unknown }[];
}

/** What could be done about a field that a rule refuses; whether it helps is judged by whoever offers it. */
export type Ways = (config: StackConfig, path: FieldPath) => readonly WayOut[];

export function way(label: string, ...changes: readonly (readonly [FieldPath, unknown])[]): WayOut {
  return {
    label,
    changes: changes.map(([path, value]) => ({ path, value })),
  };
}
