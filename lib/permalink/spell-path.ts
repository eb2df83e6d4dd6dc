import type { Entry } from "./entry";
import type { Path } from "./json";

/** The pseudo field that says how long a list is. */
const LENGTH = "length";
/** Names at the root that belong to the link itself, not to the configuration. */
export const VERSION_FIELD = "v";
export const PACKED_FIELD = "~z";

const MAX_DEPTH = 16;
const MAX_INDEX = 999;

/** `models.0.memoryMb`; the number of a list element is bare, a key that looks like one (or like `length`) starts with `~2`. */
export function spellPath({ path, statement }: Entry): string {
  const steps = path.map((step, at) => (typeof step === "number" ? String(step) : spellKey(step, at === 0)));
  return [...steps, ...(statement.kind === "length" ? [LENGTH] : [])].join(".");
}

function spellKey(key: string, atRoot: boolean): string {
  const escaped = key.replaceAll("~", "~0").replaceAll(".", "~1");
  const clashes = key === "" || key === LENGTH || /^\d+$/.test(key) || (atRoot && key === VERSION_FIELD);
  return clashes ? `~2${escaped}` : escaped;
}

export interface ReadPath {
  readonly path: Path;
  readonly isLength: boolean;
}

/** Inverse of `spellPath`; a text says why it is none. */
export function readPath(text: string): ReadPath | string {
  const steps = text.split(".");
  if (steps.length > MAX_DEPTH) return `${steps.length} levels deep, expected at most ${MAX_DEPTH}`;
  const isLength = steps.length > 1 && steps.at(-1) === LENGTH;
  const path = (isLength ? steps.slice(0, -1) : steps).map(readStep);
  if (path.includes("__proto__")) return "not the name of a field";
  if (path.some((step) => typeof step === "number" && step > MAX_INDEX))
    return `expected at most ${MAX_INDEX + 1} elements`;
  return { path, isLength };
}

function readStep(step: string): string | number {
  if (/^\d+$/.test(step)) return Number(step);
  return step.replace(/^~2/, "").replaceAll("~1", ".").replaceAll("~0", "~");
}
