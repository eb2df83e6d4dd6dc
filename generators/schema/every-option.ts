import { type FieldSpec, present } from "./field-spec";

/** One option with where it stands; `[]` in a path stands for each thing of a list. */
export interface PlacedOption {
  readonly path: string;
  readonly field: FieldSpec;
}

/** Every option in a field, each before those inside it. A group that is always there is no option itself. */
export function everyOption(field: FieldSpec, path = ""): readonly PlacedOption[] {
  const inner = present(field);
  switch (inner.kind) {
    case "group": {
      const own = field.kind === "maybe" ? [{ path, field }] : [];
      const under = (key: string): string => (path === "" ? key : `${path}.${key}`);
      return [...own, ...inner.fields.flatMap(({ key, field: one }) => everyOption(one, under(key)))];
    }
    case "list": {
      const items = everyOption(inner.item, `${path}[]`).filter((one) => one.path !== `${path}[]`);
      return [{ path, field }, ...items];
    }
    default:
      return [{ path, field }];
  }
}

/** What may stand there, in a word: a kind of value, or the choices. */
export function kindWords(field: FieldSpec): string {
  const inner = present(field);
  const kind = inner.kind === "choice" ? inner.options.map(({ value }) => value).join(" | ") : inner.kind;
  return field.kind === "maybe" ? `${kind} or none` : kind;
}
