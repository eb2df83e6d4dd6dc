import { STRING, type Type } from "../../value/type";
import { known, stringOf, type Value } from "../../value/value";
import { collection, type ExactTable, type Failure, fail } from "./exact";
import { finds } from "./pattern/finds";
import type { Groups } from "./pattern/pattern";
import { readPattern } from "./pattern/read-pattern";
import { replaceEach } from "./pattern/replace-each";

/** https://developer.hashicorp.com/terraform/language/functions/regex */
function captured({ count, names }: Groups): Type | Failure {
  if (count === 0) return STRING;
  if (names.length === 0) return { kind: "tuple", items: Array<Type>(count).fill(STRING) };
  if (names.length < count) return fail(0, "groups that all have names, or none");
  return { kind: "object", attributes: new Map(names.map((name) => [name, STRING])), optional: new Set() };
}

/** The type of one match; undefined where the pattern is not known or not read here. */
function matchType([pattern]: readonly Value[]): Type | Failure | undefined {
  const text = pattern && stringOf(pattern);
  const reading = text === undefined ? undefined : readPattern(text);
  if (reading?.kind === "wrong") return fail(0, `a regular expression with ${reading.expected}`);
  return reading?.kind === "right" ? captured(reading.groups) : undefined;
}

const OPEN: Type = { kind: "dynamic" };

function isFound(pattern: Value | undefined, source: Value | undefined): boolean | undefined {
  const [text, subject] = [pattern && stringOf(pattern), source && stringOf(source)];
  const reading = text === undefined ? undefined : readPattern(text);
  return reading?.kind !== "right" || subject === undefined ? undefined : finds(reading.pattern, subject);
}

/** Of what is found no more is told than its type. */
function regex([pattern, source]: readonly Value[]): Failure | undefined {
  return isFound(pattern, source) === false ? fail(1, "a text in which the pattern is found") : undefined;
}

/** Between slashes stands a regular expression. */
function replace([source, search, replacement]: readonly Value[]): Value | Failure | undefined {
  const [text, pattern, by] = [source, search, replacement].map((value) => value && stringOf(value));
  if (text === undefined || pattern === undefined || by === undefined) return undefined;
  const isShort = text.length * (by.length + 1) < 65_536;
  if (pattern.length > 1 && pattern.startsWith("/") && pattern.endsWith("/")) {
    const inner = pattern.slice(1, -1);
    const reading = readPattern(inner);
    if (reading.kind === "wrong") return fail(1, `a regular expression with ${reading.expected}`);
    const result = isShort ? replaceEach(inner, text, by) : undefined;
    return result === undefined ? undefined : known(result);
  }
  return isShort ? known(text.split(pattern).join(by)) : undefined;
}

export const regularExpressions: ExactTable = {
  regex: { type: (args) => matchType(args) ?? OPEN, value: regex },
  regexall: {
    type: (args) => {
      const type = matchType(args);
      if (type?.kind === "failure") return type;
      return { kind: "list", element: type ?? OPEN };
    },
    value: ([pattern, source], type) =>
      isFound(pattern, source) === false && type.kind === "list" ? collection("list", [], type.element) : undefined,
  },
  replace: { value: replace },
};
