export type Fits = (point: number) => boolean;

const between =
  (from: string, to: string): Fits =>
  (point) =>
    point >= from.charCodeAt(0) && point <= to.charCodeAt(0);
const any =
  (...tests: readonly Fits[]): Fits =>
  (point) =>
    tests.some((fits) => fits(point));
const not =
  (fits: Fits): Fits =>
  (point) =>
    !fits(point);
const among =
  (characters: string): Fits =>
  (point) =>
    characters.includes(String.fromCodePoint(point));

const digit = between("0", "9");
const letter = any(between("a", "z"), between("A", "Z"));

export const isWord: Fits = any(letter, digit, among("_"));

/** `\d` and its like, which are of ASCII alone. */
export const PERL: Readonly<Record<string, Fits>> = {
  d: digit,
  D: not(digit),
  w: isWord,
  W: not(isWord),
  s: among("\t\n\f\r "),
  S: not(among("\t\n\f\r ")),
};

/** `\n` and its like. */
export const CONTROL: Readonly<Record<string, string>> = { a: "\x07", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** `[:alpha:]` inside brackets. */
export const POSIX: Readonly<Record<string, Fits>> = {
  alnum: any(letter, digit),
  alpha: letter,
  ascii: (point) => point < 128,
  blank: among("\t "),
  cntrl: (point) => point < 32 || point === 127,
  digit,
  graph: between("!", "~"),
  lower: between("a", "z"),
  print: between(" ", "~"),
  punct: (point) => between("!", "~")(point) && !letter(point) && !digit(point),
  space: among("\t\n\v\f\r "),
  upper: between("A", "Z"),
  word: isWord,
  xdigit: any(digit, between("a", "f"), between("A", "F")),
};

/** Whether letters are taken in either case. */
export function folded(fits: Fits, isFolding: boolean): Fits {
  if (!isFolding) return fits;
  return (point) => {
    const text = String.fromCodePoint(point);
    return fits(point) || [text.toLowerCase(), text.toUpperCase()].some((other) => fits(other.codePointAt(0) ?? point));
  };
}
