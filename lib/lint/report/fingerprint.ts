import type { GivenFile } from "@/lib/intake";
import type { Finding } from "../finding";
import { linesOf } from "./lines";

/** A line may be a megabyte long, and every finding on it asks for a fingerprint. */
const MOST_CHARACTERS = 4_000;

/** Findings of one rule on lines of one text. */
interface Equals {
  readonly begun: Halves;
  count: number;
}

/** Stays the same while lines move: rule, file, the text of the line, and which of several equal ones it is. */
export function fingerprints(findings: readonly Finding[], files: readonly GivenFile[]): readonly string[] {
  const lines = linesOf(files);
  const byText = new Map<string, Equals>();
  // A line is looked at once for a rule, however many findings are on it.
  const byLine = new Map<string, Equals>();
  const equalsOn = (rule: string, file: string, line: number): Equals => {
    const text = (lines(file)[line - 1] ?? "").slice(0, MOST_CHARACTERS).trim();
    const key = [rule, file, text, ""].join("\0");
    const equals = byText.get(key) ?? { begun: mixed(EMPTY, key), count: 0 };
    byText.set(key, equals);
    return equals;
  };
  return findings.map(({ rule, file, range }) => {
    const place = [rule, file, range.start.line].join("\0");
    const equals = byLine.get(place) ?? equalsOn(rule, file, range.start.line);
    byLine.set(place, equals);
    equals.count += 1;
    return written(mixed(equals.begun, String(equals.count)));
  });
}

type Halves = readonly [high: number, low: number];

const encoder = new TextEncoder();
const WORD = 2 ** 32;
const EMPTY: Halves = [0xcbf29ce4, 0x84222325];
/** The prime is 2^40 + this. */
const PRIME_LOW = 0x1b3;

/**
 * FNV-1a, 64 bits in two halves: short, stable, and the same in a browser. http://www.isthe.com/chongo/tech/comp/fnv/
 * Every product stays below 2^53.
 */
function mixed([high, low]: Halves, text: string): Halves {
  for (const byte of encoder.encode(text)) {
    const next = (low ^ byte) >>> 0;
    const product = next * PRIME_LOW;
    low = product >>> 0;
    high = (high * PRIME_LOW + Math.floor(product / WORD) + ((next << 8) >>> 0)) >>> 0;
  }
  return [high, low];
}

const written = (halves: Halves): string => halves.map((half) => half.toString(16).padStart(8, "0")).join("");
