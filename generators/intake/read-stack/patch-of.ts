import type { JsonObject } from "@/lib/permalink";
import type { Told } from "./reading";

/** The values as the object that they are fields of. */
export function patchOf(told: readonly Told[]): JsonObject {
  const root: Record<string, unknown> = {};
  for (const { path, value } of told) {
    let holder: Record<string | number, unknown> = root;
    for (const [at, step] of path.slice(0, -1).entries()) {
      holder[step] ??= typeof path[at + 1] === "number" ? [] : {};
      // Safe: every holder was made in the line above, as an object or a list.
      holder = holder[step] as Record<string | number, unknown>;
    }
    holder[path.at(-1) ?? ""] = value;
  }
  // Safe: built of JSON values only.
  return closed(root) as JsonObject;
}

/** Without the gaps that entries leave in lists which were not taken over. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(closed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, closed(member)]));
}
