import type { Statement } from "./entry";
import type { JsonValue } from "./json";

const ABSENT = "-";
/** What follows is text, however much it looks like something else. */
const VERBATIM = "~";
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const WORDS: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["[]", []],
  ["{}", {}],
]);

/** `true`, `1024`, `fraud`; text that would be read as something else gets a `~` in front. */
export function spellStatement(statement: Statement): string {
  switch (statement.kind) {
    case "absent":
      return ABSENT;
    case "length":
      return String(statement.length);
    case "value":
      return typeof statement.value === "string" ? spellText(statement.value) : JSON.stringify(statement.value);
  }
}

function spellText(text: string): string {
  const read = readStatement(text);
  const isItself = read.kind === "value" && read.value === text;
  return isItself ? text : VERBATIM + text;
}

/** Inverse of `spellStatement`, except for lengths, which only the path tells apart from numbers. */
export function readStatement(text: string): Statement {
  if (text === ABSENT) return { kind: "absent" };
  if (text.startsWith(VERBATIM)) return { kind: "value", value: text.slice(VERBATIM.length) };
  const word = WORDS.get(text);
  if (word !== undefined) return { kind: "value", value: word };
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return { kind: "value", value: Number.isFinite(number) ? number : text };
}
