import { isWord } from "./character-class";
import type { Pattern, Place } from "./pattern";

type State =
  | { readonly kind: "one"; readonly fits: (point: number) => boolean; readonly next: number }
  | { readonly kind: "place"; readonly at: Place; readonly next: number }
  | { readonly kind: "fork"; next: readonly number[] }
  | { readonly kind: "found" };

const MAX_STATES = 2000;
const MAX_STEPS = 200_000;

/**
 * Whether a text holds a match; undefined where finding out takes too long. All states are followed together, as RE2 does: JavaScript's
 * own engine can take forever for what that finds in linear time.
 */
export function finds(pattern: Pattern, text: string): boolean | undefined {
  const states: State[] = [{ kind: "found" }];
  const start = build(pattern, 0, states);
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  if (start === undefined || states.length * (points.length + 1) > MAX_STEPS) return undefined;
  let active = new Set<number>();
  for (let at = 0; at <= points.length; at += 1) {
    reach(start, at, points, states, active);
    if (active.has(0)) return true;
    const point = points[at];
    const moved = new Set<number>();
    if (point !== undefined)
      for (const index of active) {
        const state = states[index];
        if (state?.kind === "one" && state.fits(point)) reach(state.next, at + 1, points, states, moved);
      }
    active = moved;
  }
  return active.has(0);
}

/** The state that begins the pattern and goes on to `next`; undefined where there would be too many. */
function build(pattern: Pattern, next: number, states: State[]): number | undefined {
  if (states.length > MAX_STATES) return undefined;
  switch (pattern.kind) {
    case "one":
      return states.push({ kind: "one", fits: pattern.fits, next }) - 1;
    case "place":
      return states.push({ kind: "place", at: pattern.at, next }) - 1;
    case "sequence":
      return pattern.parts.reduceRight<number | undefined>(
        (end, part) => (end === undefined ? undefined : build(part, end, states)),
        next,
      );
    case "choice": {
      const starts = pattern.parts.map((part) => build(part, next, states));
      return starts.every((start) => start !== undefined) ? states.push({ kind: "fork", next: starts }) - 1 : undefined;
    }
    case "repeat":
      return repeat(pattern, next, states);
  }
}

function repeat(
  { part, least, most }: Pattern & { kind: "repeat" },
  next: number,
  states: State[],
): number | undefined {
  let end: number | undefined = next;
  if (most === Number.POSITIVE_INFINITY) {
    const fork: State & { kind: "fork" } = { kind: "fork", next: [next] };
    const loop = states.push(fork) - 1;
    const body = build(part, loop, states);
    if (body === undefined) return undefined;
    fork.next = [body, next];
    end = loop;
  } else
    for (let count = least; count < most && end !== undefined; count += 1) {
      const body = build(part, end, states);
      end = body === undefined ? undefined : states.push({ kind: "fork", next: [body, next] }) - 1;
    }
  for (let count = 0; count < least && end !== undefined; count += 1) end = build(part, end, states);
  return end;
}

/** Adds a state and what it leads to without taking a character. */
function reach(
  from: number,
  at: number,
  points: readonly number[],
  states: readonly State[],
  active: Set<number>,
): void {
  const waiting = [from];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const state = states[index];
    if (!state || active.has(index)) continue;
    active.add(index);
    if (state.kind === "fork") for (const next of state.next) waiting.push(next);
    else if (state.kind === "place" && holdsAt(state.at, at, points)) waiting.push(state.next);
  }
}

function holdsAt(place: Place, at: number, points: readonly number[]): boolean {
  const [before, after] = [points[at - 1], points[at]];
  switch (place) {
    case "start":
      return before === undefined;
    case "end":
      return after === undefined;
    case "lineStart":
      return before === undefined || before === 10;
    case "lineEnd":
      return after === undefined || after === 10;
    default: {
      const isBorder = (before !== undefined && isWord(before)) !== (after !== undefined && isWord(after));
      return isBorder === (place === "border");
    }
  }
}
