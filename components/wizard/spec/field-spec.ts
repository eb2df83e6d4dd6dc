import type { When } from "@/generators/schema/when";

/** What every field says about itself; it comes from the schema's metadata. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly source?: string;
  readonly limit?: string;
  /** What the schema takes when nothing is given. */
  readonly initial?: unknown;
  /** What has to hold for the field to have an effect, and so to be shown. */
  readonly when?: readonly When[];
  /** Folded away until asked for. */
  readonly advanced?: boolean;
}

export interface NamedField {
  readonly key: string;
  readonly field: FieldSpec;
}

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

/** What an empty text stands for: itself, or the missing value that the schema allows. */
export type Empty = "text" | "null" | "undefined";

/** A field of the form, read from the schema: what it is, not how it is drawn. */
export type FieldSpec = FieldWords &
  (
    | { readonly kind: "text"; readonly multiline: boolean; readonly empty: Empty }
    | { readonly kind: "number"; readonly empty: Empty }
    | { readonly kind: "choice"; readonly numeric: boolean; readonly options: readonly ChoiceOption[] }
    | { readonly kind: "switch" }
    | { readonly kind: "list"; readonly item: FieldSpec }
    | { readonly kind: "group"; readonly fields: readonly NamedField[] }
    | { readonly kind: "maybe"; readonly value: FieldSpec; readonly off: null | undefined }
  );

export type SpecOf<K extends FieldSpec["kind"]> = Extract<FieldSpec, { kind: K }>;
