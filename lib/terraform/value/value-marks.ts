import type { Value } from "./value";

/** What Terraform carries along with a value: it must not be shown, it must not be kept. */
export interface Marks {
  readonly sensitive?: true;
  readonly ephemeral?: true;
}

/** The value with the marks of what it was made from. */
export function marked(value: Value, ...sources: readonly (Value | Marks | undefined)[]): Value {
  let marks: Marks = value;
  for (const source of sources) marks = source ? united(marks, source) : marks;
  return marks === value || value.kind === "absent" ? value : { ...value, ...marks };
}

/** The value with the marks of all of these, however many. */
export function markedByAll(value: Value, sources: Iterable<Value | Marks>): Value {
  let marks: Marks = {};
  for (const source of sources) marks = united(marks, source);
  return marked(value, marks);
}

/** The marks of a value and of everything inside it. */
export function marksWithin(value: Value): Marks {
  let marks: Marks = value;
  if (value.kind === "list") for (const item of value.items) marks = united(marks, marksWithin(item));
  if (value.kind === "object") for (const member of value.entries.values()) marks = united(marks, marksWithin(member));
  return marks;
}

/** The first alone where the second adds nothing, which is nearly always. */
function united(one: Marks, other: Marks): Marks {
  const adds = (other.sensitive && !one.sensitive) || (other.ephemeral && !one.ephemeral);
  if (!adds) return one;
  return {
    ...(one.sensitive || other.sensitive ? { sensitive: true } : {}),
    ...(one.ephemeral || other.ephemeral ? { ephemeral: true } : {}),
  };
}

/** Without marks at the top. */
export function unmarked(value: Value, mark: keyof Marks): Value {
  if (!value[mark]) return value;
  const { [mark]: _, ...rest } = value;
  return rest;
}
