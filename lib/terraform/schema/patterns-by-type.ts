import { grouped } from "@/lib/memory/grouped";
import { pattern } from "./constraint-makers";
import type { ValueConstraint } from "./constraints";

/** A pattern and the arguments that have to match it, each from its type to its innermost block, with spaces between. */
export type PatternRow = readonly [source: string, places: string];

/** What has to match, by resource type. */
export function patternsByType(rows: readonly PatternRow[]): ReadonlyMap<string, readonly ValueConstraint[]> {
  return grouped(
    rows.flatMap(([source, places]) =>
      places.split(" ").map((place): [string, ValueConstraint] => {
        const end = place.indexOf(".");
        return [place.slice(0, end), pattern(place.slice(end + 1), source)];
      }),
    ),
  );
}
