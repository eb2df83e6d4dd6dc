/** A value of a field as a person would say it. */
export function wordsOfValue(value: unknown, unit: string | undefined): string {
  if (value === null || value === undefined || value === "") return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 1 ? "1 entry" : `${value.length} entries`;
  if (typeof value === "object") return "set";
  const text = typeof value === "number" ? value.toLocaleString("en-US", { maximumFractionDigits: 4 }) : String(value);
  return unit ? `${text} ${unit}` : text;
}
