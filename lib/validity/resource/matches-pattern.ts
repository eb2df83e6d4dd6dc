import { finds } from "@/lib/terraform/functions/exact/pattern/finds";
import type { Reading } from "@/lib/terraform/functions/exact/pattern/pattern";
import { readPattern } from "@/lib/terraform/functions/exact/pattern/read-pattern";

/** JavaScript's engine goes back for every repetition: with few characters, or one repetition, and no repeated group it cannot for long. */
const MAX_CHARACTERS = 200;
const REPEATED_GROUP = /\)[*+{]/;
const ESCAPES_AND_CLASSES = /\\.|\[(?:\\.|[^\]])*\]/g;
const REPETITIONS = /[*+]|\{\d+,\d*\}/g;

const readings = new Map<string, Reading>();

/**
 * Whether a text is what a pattern of the provider asks for, without going back where that could take for ever: Go's patterns are
 * made for an engine that does not. What this machine cannot read, or not in time, says nothing.
 */
export function matchesPattern(text: string, source: string): boolean {
  // A class such as [:alnum:] is Go's alone.
  if (source.includes("[:")) return true;
  if (REPEATED_GROUP.test(source) || (text.length > MAX_CHARACTERS && repetitionsIn(source) > 1))
    return findsAtOnce(text, source);
  try {
    return new RegExp(source, "u").test(text);
  } catch {
    return true;
  }
}

function repetitionsIn(source: string): number {
  return source.replace(ESCAPES_AND_CLASSES, "").match(REPETITIONS)?.length ?? 0;
}

function findsAtOnce(text: string, source: string): boolean {
  const reading = readings.get(source) ?? readPattern(source);
  readings.set(source, reading);
  return reading.kind !== "right" || finds(reading.pattern, text) !== false;
}
