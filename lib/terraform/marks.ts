import type { Value } from "./value";

/** What Terraform carries along with a value: it must not be shown, it must not be kept. */
export interface Marks {
  readonly sensitive?: true;
  readonly ephemeral?: true;
}

/** The value with the marks of what it was made from. */
export function marked(value: Value, ...sources: readonly (Value | Marks | undefined)[]): Value {
  if (value.kind === "absent") return value;
  const sensitive = sources.some((source) => source?.sensitive);
  const ephemeral = sources.some((source) => source?.ephemeral);
  if (!sensitive && !ephemeral) return value;
  return { ...value, ...(sensitive ? { sensitive: true } : {}), ...(ephemeral ? { ephemeral: true } : {}) };
}

/** The marks of a value and of everything inside it. */
export function marksWithin(value: Value): Marks {
  const members = value.kind === "list" ? value.items : value.kind === "object" ? [...value.entries.values()] : [];
  const all: readonly Marks[] = [value, ...members.map(marksWithin)];
  return {
    ...(all.some(({ sensitive }) => sensitive) ? { sensitive: true } : {}),
    ...(all.some(({ ephemeral }) => ephemeral) ? { ephemeral: true } : {}),
  };
}

/** Without marks at the top. */
export function unmarked(value: Value, mark: keyof Marks): Value {
  if (!value[mark]) return value;
  const { [mark]: _, ...rest } = value;
  return rest;
}
