import type { FieldSpec } from "@/generators/schema/field-spec";

type Table = Readonly<Record<string, string>>;

/** What a language says of the options. Help comes later. */
export interface OptionWords {
  /** Names of options and, behind `=`, of their choices, by their path. */
  readonly labels: Table;
  /** The steps by their key. */
  readonly steps: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
  /** Headings of steps, and units. */
  readonly terms: Table;
}

/** What a table says at a path, where `*` stands for any last step. */
export function wordAt(table: Table, path: string, value?: string): string | undefined {
  return at(table, path, value === undefined ? "" : `=${value}`);
}

/** What a table says to help with the option at a path. */
export function helpAt(table: Table, path: string): string | undefined {
  return at(table, path, HELP);
}

/** What a table calls options and choices, without what helps with them. */
export function labelsOf(table: Table): Table {
  return Object.fromEntries(Object.entries(table).filter(([place]) => !place.endsWith(HELP)));
}

const HELP = "?";

function at(table: Table, path: string, end: string): string | undefined {
  return table[`${path}${end}`] ?? table[`${path.replace(/[^.]*$/, "*")}${end}`];
}

/** A field of the form, and all that lies in it, as a language has it. */
export function translated(field: FieldSpec, path: string, words: OptionWords): FieldSpec {
  const unit = field.unit && (words.terms[field.unit] ?? field.unit);
  const section = field.section && (words.terms[field.section] ?? field.section);
  const label = wordAt(words.labels, path) ?? field.label;
  const named = { path, label, ...(unit && { unit }), ...(section && { section }) };
  // Safe: what lies in a field is of the kind that lay there.
  return { ...field, ...insideIn(field, path, words), ...named } as FieldSpec;
}

const below = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

function insideIn(field: FieldSpec, path: string, words: OptionWords): Partial<FieldSpec> {
  switch (field.kind) {
    case "group":
      return {
        fields: field.fields.map(({ key, field: child }) => ({
          key,
          field: translated(child, below(path, key), words),
        })),
      };
    case "list":
      return { item: translated(field.item, `${path}[]`, words) };
    case "maybe":
      return { value: translated(field.value, path, words) };
    case "choice":
      return {
        options: field.options.map((option) => ({
          ...option,
          label: wordAt(words.labels, path, option.value) ?? option.label,
        })),
      };
    default:
      return {};
  }
}
