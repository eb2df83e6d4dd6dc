import type { When } from "./when";

/** What every field says about itself; it comes from the schema's metadata. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly source?: string;
  /** The limit in words, for people; the figures stand in the limits of each kind. */
  readonly limit?: string;
  /** What the schema takes when nothing is given. */
  readonly initial?: unknown;
  /** What has to hold for the field to have an effect, and so to be shown. */
  readonly when?: readonly When[];
  /** The heading that begins at this field. */
  readonly section?: string;
  /** Folded away until asked for. */
  readonly advanced?: boolean;
  /** Says whose stack it is and where: a preset leaves it as it was set. */
  readonly identity?: boolean;
  /** A number that names something instead of counting it: its digits are not grouped. */
  readonly identifier?: boolean;
  /** Where it lies in the tree, such as `models[].name`, on a field that is told in another language. */
  readonly path?: string;
  /** What is known to be taken there, for whoever wants to choose instead of type. */
  readonly suggests?: Suggests;
}

/** What a text may be chosen from. */
export type Suggests = "region" | "time-zone";

export interface NamedField {
  readonly key: string;
  readonly field: FieldSpec;
}

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  /** The label is the schema's own word, not the value with its unit. */
  readonly named: boolean;
}

/** What an empty text stands for: itself, or the missing value that the schema allows. */
export type Empty = "text" | "null" | "undefined";

/** How long a text or list may be. */
export interface LengthLimits {
  readonly min: number;
  readonly max?: number;
}

export interface TextLimits extends LengthLimits {
  readonly pattern?: RegExp;
  /** The schema refuses more than the limits say, such as placeholders. */
  readonly judgedBesides: boolean;
}

export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly integer: boolean;
}

/** A field of a configuration, compiled from its schema: what it is and may hold, not how it is drawn. */
export type FieldSpec = FieldWords &
  (
    | { readonly kind: "text"; readonly multiline: boolean; readonly empty: Empty; readonly limits: TextLimits }
    | { readonly kind: "number"; readonly empty: Empty; readonly limits: NumberLimits }
    | { readonly kind: "choice"; readonly numeric: boolean; readonly options: readonly ChoiceOption[] }
    | { readonly kind: "switch" }
    | { readonly kind: "list"; readonly item: FieldSpec; readonly limits: LengthLimits }
    | { readonly kind: "group"; readonly fields: readonly NamedField[] }
    | { readonly kind: "maybe"; readonly value: FieldSpec; readonly off: null | undefined }
  );

export type SpecOf<K extends FieldSpec["kind"]> = Extract<FieldSpec, { kind: K }>;

/** The field itself, without the choice to do without it. */
export function present(field: FieldSpec): Exclude<FieldSpec, { kind: "maybe" }> {
  return field.kind === "maybe" ? present(field.value) : field;
}

/** Whether null may stand for the field. */
export function mayBeNull(field: FieldSpec): boolean {
  switch (field.kind) {
    case "text":
    case "number":
      return field.empty === "null";
    case "maybe":
      return field.off === null || mayBeNull(field.value);
    default:
      return false;
  }
}

/** The fields that lie directly in a field. */
export function fieldsIn(field: FieldSpec): readonly NamedField[] {
  const inner = present(field);
  return inner.kind === "group" ? inner.fields : [];
}

/** The field one step below: of a group by its key, of a list that of its items. */
export function fieldBelow(field: FieldSpec, step: string | number): FieldSpec | undefined {
  const inner = present(field);
  if (inner.kind === "list") return inner.item;
  return typeof step === "string" ? fieldUnder(inner, step) : undefined;
}

/** The field under a key of a group. */
export function fieldUnder(field: FieldSpec, key: string): FieldSpec | undefined {
  return fieldsIn(field).find((one) => one.key === key)?.field;
}
