import type { Range } from "@/lib/hcl";
import { grouped } from "@/lib/memory/grouped";

/** A place in a text. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Parts of files that do not overlap: by file, in order. */
export type Places = ReadonlyMap<string, readonly Range[]>;

/** Makes places of the ranges of things in files. */
export function placesOf(things: Iterable<readonly [path: string, range: Range]>): Places {
  const found = grouped(things);
  for (const ranges of found.values()) ranges.sort((a, b) => a.start.offset - b.start.offset);
  return found;
}

/** Whether a place of a file lies in one of the parts. */
export function isWithin(places: Places, file: string, place: Place): boolean {
  const ranges = places.get(file) ?? [];
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range && isBefore(place, range.start)) high = middle;
    else low = middle + 1;
  }
  const last = ranges[low - 1];
  return last !== undefined && isBefore(place, last.end);
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
