import type { Pattern } from "./pattern";
import { readPattern } from "./read-pattern";

/**
 * A text with another one in the place of every character, or every run of characters, that the pattern takes. Undefined where the
 * pattern takes anything else, may stop early (`+?`), or the other text may name what was found: https://pkg.go.dev/regexp#Regexp.Expand
 */
export function replaceEach(pattern: string, text: string, by: string): string | undefined {
  const reading = readPattern(pattern);
  const taken = reading.kind === "right" ? takenBy(reading.pattern) : undefined;
  if (!taken || pattern.includes("?") || by.includes("$")) return undefined;
  let result = "";
  let isInRun = false;
  for (const character of text) {
    const fits = taken.fits(character.codePointAt(0) ?? 0);
    if (!fits) result += character;
    else if (!(taken.isRun && isInRun)) result += by;
    isInRun = fits;
  }
  return result;
}

interface Taken {
  readonly fits: (point: number) => boolean;
  readonly isRun: boolean;
}

function takenBy(pattern: Pattern): Taken | undefined {
  if (pattern.kind === "one") return { fits: pattern.fits, isRun: false };
  const [only, ...more] = pattern.kind === "sequence" || pattern.kind === "choice" ? pattern.parts : [];
  if (only) return more.length === 0 ? takenBy(only) : undefined;
  if (pattern.kind !== "repeat" || pattern.least !== 1 || pattern.most !== Number.POSITIVE_INFINITY) return undefined;
  const part = takenBy(pattern.part);
  return part && { ...part, isRun: true };
}
