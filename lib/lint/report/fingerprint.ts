import type { GivenFile } from "@/lib/intake";
import type { Finding } from "../finding";
import { linesOf } from "./lines";

/** A line may be a megabyte long, and every finding on it asks for a fingerprint. */
const MOST_CHARACTERS = 4_000;

/** Stays the same while lines move: rule, file, the text of the line, and which of several equal ones it is. */
export function fingerprints(findings: readonly Finding[], files: readonly GivenFile[]): readonly string[] {
  const lines = linesOf(files);
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, range }) => {
    const text = (lines(file)[range.start.line - 1] ?? "").slice(0, MOST_CHARACTERS).trim();
    const key = [rule, file, text].join("\0");
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return hash(`${key}\0${nth}`);
  });
}

const encoder = new TextEncoder();
const WORD = 2 ** 32;
/** The prime is 2^40 + this. */
const PRIME_LOW = 0x1b3;

/**
 * FNV-1a, 64 bits in two halves: short, stable, and the same in a browser. http://www.isthe.com/chongo/tech/comp/fnv/
 * Every product stays below 2^53.
 */
function hash(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of encoder.encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * PRIME_LOW;
    low = product >>> 0;
    high = (high * PRIME_LOW + Math.floor(product / WORD) + ((mixed << 8) >>> 0)) >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}
