/** `i` folds case, `m` makes `^` and `$` those of lines, `s` lets `.` be a line end. */
export interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
}

/** The flags after `(?i-s)`. */
export function withFlags(flags: Flags, letters: string): Flags {
  const [on = "", off = ""] = letters.split("-");
  const flag = (letter: keyof Flags) => (flags[letter] || on.includes(letter)) && !off.includes(letter);
  return { i: flag("i"), m: flag("m"), s: flag("s") };
}
