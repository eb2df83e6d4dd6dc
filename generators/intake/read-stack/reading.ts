import type { JsonObject, JsonValue } from "@/lib/permalink";

/** Where something stands in the files that were read. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A setting that the stack states. */
export interface ReadSetting extends Place {
  /** `models.0.memoryMb`. */
  readonly path: string;
  /** As the wizard calls it. */
  readonly label: string;
  readonly value: string;
}

/** Something that was not taken over, and why. */
export interface UnreadSetting {
  readonly label: string;
  readonly reason: string;
}

/** What can be read of somebody's stack, for the configuration of a new one. */
export interface StackReading {
  /** Only the fields that were read and hold. */
  readonly config: JsonObject;
  readonly read: readonly ReadSetting[];
  readonly unread: readonly UnreadSetting[];
  /** `#v=1&…`: the whole configuration, defaults for what was not read. */
  readonly link: string;
}

export type FieldPath = readonly (string | number)[];

/** A field that was read, before anybody judged it. */
export interface Told {
  readonly path: FieldPath;
  readonly value: JsonValue;
  readonly place: Place;
}

/** A field that stands in the stack without a certain value. */
export interface Missed {
  readonly path: FieldPath;
  readonly reason: string;
}

/** Collects what the readers find. */
export class Notes {
  readonly told: Told[] = [];
  readonly missed: Missed[] = [];

  tell(path: FieldPath, value: JsonValue, place: Place): void {
    this.told.push({ path, value, place });
  }

  miss(path: FieldPath, reason: string): void {
    this.missed.push({ path, reason });
  }
}

/** More than any list of a stack holds. */
const MOST_READ = 20;

/** Those that a stack could have; how many more there are is said, as of thousands nobody wants a line each. */
export function mostOf<One>(all: readonly One[], path: FieldPath, notes: Notes): readonly One[] {
  const more = all.length - MOST_READ;
  if (more > 0) notes.miss(path, `${more} more are not read, expected at most ${MOST_READ} in one stack`);
  return all.slice(0, MOST_READ);
}
