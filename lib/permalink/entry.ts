import type { JsonValue, Path } from "./json";

/** What a link says about one place of the configuration. */
export type Statement =
  | { readonly kind: "value"; readonly value: JsonValue }
  /** The key that the defaults have is not there. */
  | { readonly kind: "absent" }
  /** The list is that long: shorter than the default one, or ended by copies of its last element. */
  | { readonly kind: "length"; readonly length: number };

export interface Entry {
  readonly path: Path;
  readonly statement: Statement;
}
