/** What every field says about itself; it comes from the schema's metadata. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly source?: string;
  readonly limit?: string;
}

export interface NamedField {
  readonly key: string;
  readonly field: FieldSpec;
}

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

export interface Variant {
  readonly value: string;
  readonly label: string;
  readonly fields: readonly NamedField[];
}

/** What an empty text stands for where the schema allows a missing value. */
export type Empty = "undefined" | "null" | "text";

/** A field of the form, read from the schema: what it is, not how it is drawn. */
export type FieldSpec = FieldWords &
  (
    | { readonly kind: "text"; readonly multiline: boolean; readonly empty: Empty }
    | { readonly kind: "number"; readonly empty: Empty }
    | {
        readonly kind: "choice";
        readonly numeric: boolean;
        readonly options: readonly ChoiceOption[];
        readonly empty: Empty;
      }
    | { readonly kind: "switch" }
    | { readonly kind: "list"; readonly item: FieldSpec }
    | { readonly kind: "record"; readonly value: FieldSpec }
    | { readonly kind: "group"; readonly fields: readonly NamedField[] }
    | { readonly kind: "maybe"; readonly value: FieldSpec; readonly off: null | undefined }
    | { readonly kind: "union"; readonly discriminator: string; readonly variants: readonly Variant[] }
  );

export type SpecOf<K extends FieldSpec["kind"]> = Extract<FieldSpec, { kind: K }>;
