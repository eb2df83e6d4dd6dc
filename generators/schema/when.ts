/** What has to hold so that a field has an effect at all; otherwise the form hides it and it takes its default. */
export interface When {
  /** Key of a field beside this one, or the dotted path of a field of the whole configuration. */
  readonly field: string;
  /** Values with which the field has an effect: as text, "none" for a missing group, "set" for one that is there. */
  readonly is?: readonly string[];
  /** Values with which it has none. */
  readonly not?: readonly string[];
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return "none";
  return typeof value === "object" ? "set" : String(value).trim();
}

/** Whether a condition holds for what its field is set to; the form's text of a number counts as the number. */
export function holds({ is, not }: When, value: unknown): boolean {
  const text = asText(value);
  return (is?.includes(text) ?? true) && !not?.includes(text);
}

/** Where the condition's field stands, for a field at `path`. */
export function pathOf({ field }: When, path: readonly string[]): readonly string[] {
  return field.includes(".") ? field.split(".") : [...path.slice(0, -1), field];
}
