import { CONTROL, type Fits, folded, PERL, POSIX } from "./character-class";
import { type Flags, withFlags } from "./flags";
import type { Groups, Pattern, Reading } from "./pattern";
import { isTooMuch, REPETITION, readRepetition } from "./repetition";
import { readCategory } from "./unicode-category";

/** https://github.com/google/re2/wiki/Syntax */
export function readPattern(text: string): Reading {
  const reader = new PatternReader(text);
  const pattern = reader.choice(0);
  if (reader.outcome) return reader.outcome;
  if (!reader.isAtEnd) return { kind: "wrong", expected: "a ( for each )" };
  return { kind: "right", pattern, groups: reader.groups };
}

const NOTHING: Pattern = { kind: "sequence", parts: [] };
const MAX_DEPTH = 50;

class PatternReader {
  outcome: Exclude<Reading, { kind: "right" }> | undefined;
  #at = 0;
  #count = 0;
  #flags: Flags = { i: false, m: false, s: false };
  readonly #names: string[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  get groups(): Groups {
    return { count: this.#count, names: this.#names };
  }

  choice(depth: number): Pattern {
    if (depth > MAX_DEPTH) return this.#leaveOpen();
    const parts = [this.#sequence(depth)];
    while (this.#take("|")) parts.push(this.#sequence(depth));
    return parts.length === 1 && parts[0] ? parts[0] : { kind: "choice", parts };
  }

  #sequence(depth: number): Pattern {
    const parts: Pattern[] = [];
    while (!this.outcome && !this.isAtEnd && !/[|)]/.test(this.#text.charAt(this.#at)))
      parts.push(this.#repeated(this.#atom(depth)));
    return { kind: "sequence", parts };
  }

  #repeated(part: Pattern): Pattern {
    const found = this.outcome ? undefined : readRepetition(this.#text.slice(this.#at, this.#at + REPETITION));
    if (!found) return part;
    this.#at += found.length;
    this.#take("?");
    if (readRepetition(this.#text.slice(this.#at, this.#at + REPETITION)))
      return this.#refuse("one repetition behind another in parentheses only");
    const { least, most } = found;
    if (isTooMuch(found)) return this.#refuse("repetitions that run upwards, to 1000 at most");
    return { kind: "repeat", part, least, most };
  }

  #atom(depth: number): Pattern {
    const character = this.#next();
    switch (character) {
      case "(":
        return this.#group(depth);
      case "[":
        return this.#brackets();
      case ".": {
        const { s } = this.#flags;
        return { kind: "one", fits: (point) => s || point !== 10 };
      }
      case "^":
        return { kind: "place", at: this.#flags.m ? "lineStart" : "start" };
      case "$":
        return { kind: "place", at: this.#flags.m ? "lineEnd" : "end" };
      case "\\":
        return this.#escape();
      case "*":
      case "+":
      case "?":
        return this.#refuse(`something before the ${character}`);
      default:
        return this.#literal(character);
    }
  }

  #group(depth: number): Pattern {
    const flags = this.#flags;
    const opened = /^\?(?:P?<([A-Za-z_]\w*)>|([imsU]*(?:-[imsU]+)?)([:)]))/.exec(
      this.#text.slice(this.#at, this.#at + 80),
    );
    if (this.#text.charAt(this.#at) === "?" && !opened)
      return this.#refuse("groups that RE2 knows: no lookaround, no empty name");
    const [whole = "", name, letters, end] = opened ?? [];
    this.#at += whole.length;
    if (letters === undefined) this.#count += 1;
    else this.#flags = withFlags(this.#flags, letters);
    if (name !== undefined) this.#names.push(name);
    if (end === ")") return NOTHING;
    const inner = this.choice(depth + 1);
    this.#flags = flags;
    if (!this.outcome && !this.#take(")")) return this.#refuse("a ) for each (");
    return inner;
  }

  #escape(): Pattern {
    const character = this.#next();
    const fits = this.#class(character);
    if (fits) return { kind: "one", fits };
    if (character === "b" || character === "B") return { kind: "place", at: character === "b" ? "border" : "noBorder" };
    if (character === "A" || character === "z") return { kind: "place", at: character === "A" ? "start" : "end" };
    if (/[xQC0]/.test(character)) return this.#leaveOpen();
    return this.#literal(this.#escaped(character));
  }

  #escaped(character: string): string {
    const control = CONTROL[character];
    if (control !== undefined) return control;
    if (character === "" || /[A-Za-z1-9]/.test(character))
      this.#refuse(`an escape that RE2 knows instead of \\${character}`);
    return character;
  }

  #brackets(): Pattern {
    const isNot = this.#take("^");
    const tests: Fits[] = [];
    for (let first = true; !this.outcome; first = false) {
      if (this.isAtEnd) return this.#refuse("a ] for each [");
      if (!first && this.#take("]")) break;
      tests.push(this.#member());
    }
    const fits = folded((point) => tests.some((test) => test(point)), this.#flags.i);
    return { kind: "one", fits: isNot ? (point) => !fits(point) : fits };
  }

  #member(): Fits {
    const posix = /^\[:(\^?)(\w+):\]/.exec(this.#text.slice(this.#at, this.#at + 12));
    const named = posix?.[2] === undefined ? undefined : POSIX[posix[2]];
    if (posix && named) {
      this.#at += posix[0].length;
      return posix[1] === "^" ? (point) => !named(point) : named;
    }
    const from = this.#bound();
    if (typeof from !== "string") return from;
    const isRange = this.#text.charAt(this.#at) === "-" && !/^$|\]/.test(this.#text.charAt(this.#at + 1));
    if (isRange) this.#at += 1;
    const to = isRange ? this.#bound() : from;
    const [low, high] = [from.codePointAt(0) ?? 0, typeof to === "string" ? (to.codePointAt(0) ?? 0) : -1];
    if (high < low) this.#refuse("a range that runs upwards");
    return (point) => point >= low && point <= high;
  }

  #bound(): string | Fits {
    const character = this.#next();
    if (character !== "\\") return character;
    const escaped = this.#next();
    if (/[xQ0]/.test(escaped)) this.#leaveOpen();
    return this.#class(escaped) ?? this.#escaped(escaped);
  }

  #class(character: string): Fits | undefined {
    if (!/[pP]/.test(character)) return PERL[character];
    const category = readCategory(this.#text.slice(this.#at - 1, this.#at + 6));
    if (!category) this.#leaveOpen();
    this.#at += (category?.length ?? 1) - 1;
    return category?.fits;
  }

  #literal(character: string): Pattern {
    const wanted = character.codePointAt(0);
    return { kind: "one", fits: folded((point) => point === wanted, this.#flags.i) };
  }

  #next(): string {
    const point = this.#text.codePointAt(this.#at);
    const character = point === undefined ? "" : String.fromCodePoint(point);
    this.#at += character.length;
    return character;
  }

  #take(character: string): boolean {
    const isThere = this.#text.charAt(this.#at) === character;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #refuse(expected: string): Pattern {
    this.outcome ??= { kind: "wrong", expected };
    return NOTHING;
  }

  #leaveOpen(): Pattern {
    this.outcome ??= { kind: "open" };
    return NOTHING;
  }
}
