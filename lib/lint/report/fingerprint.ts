import type { GivenFile } from "@/lib/intake";
import type { Finding } from "../finding";
import { linesOf } from "./lines";

/** Stays the same while lines move: rule, file, the text of the line, and which of several equal ones it is. */
export function fingerprints(findings: readonly Finding[], files: readonly GivenFile[]): readonly string[] {
  const lines = linesOf(files);
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, range }) => {
    const text = lines(file)[range.start.line - 1]?.trim() ?? "";
    const key = [rule, file, text].join("\0");
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return hash(`${key}\0${nth}`);
  });
}

/** FNV-1a, 64 bits: short, stable, and the same in a browser. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(16).padStart(16, "0");
}
