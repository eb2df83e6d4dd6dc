import { tooDeepAt } from "./nesting-of";
import type { Result } from "./result";

/** Whoever walks through a value does so by recursion; what people and programs write nests some ten levels. */
export const MAX_NESTING = 200;

/** Where a text stops being JSON. Line and column are 1-based, `offset` is 0-based, all in UTF-16 units. */
export interface JsonProblem {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly received: string;
  readonly expected: string;
}

export type ParsedJson = Result<{ readonly value: unknown }, { readonly problem: JsonProblem }>;

/**
 * JSON.parse that says where and what is wrong (engines differ in that) instead of throwing; skips a byte order mark.
 * What nests deeper than `MAX_NESTING` is refused, and a number that would become infinite.
 */
export function parseJson(text: string): ParsedJson {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  try {
    const value: unknown = JSON.parse(body);
    const tooDeep = tooDeepAt(body, MAX_NESTING);
    if (tooDeep !== undefined) return { ok: false, problem: describe(body, tooDeep, DEPTH) };
    const problem = MAY_OVERFLOW.test(body) ? findProblem(body) : undefined;
    return problem ? { ok: false, problem } : { ok: true, value };
  } catch {
    return { ok: false, problem: findProblem(body) ?? describe(body, body.length, WORDS.end) };
  }
}

/** `line 3, column 7: received "}", expected a value`. */
export function describeProblem({ line, column, received, expected }: JsonProblem): string {
  return `line ${line}, column ${column}: received ${received}, expected ${expected}`;
}

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings may not hold these. https://www.rfc-editor.org/rfc/rfc8259#section-7
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/;
/** What has neither so many digits nor such an exponent is finite: https://262.ecma-international.org/#sec-number.max_value */
const MAY_OVERFLOW = /\d{308}|[eE]\+?\d{3}/;
const TOKEN = new RegExp(`[{}[\\],:]|true|false|null|${NUMBER.source}`, "y");

type State = "value" | "value or ]" | "name" | "name or }" | ":" | ", or }" | ", or ]" | "end";

const WORDS: Readonly<Record<State, string>> = {
  value: "a value",
  "value or ]": "a value or ]",
  name: "a name in double quotes",
  "name or }": "a name in double quotes or }",
  ":": "a colon",
  ", or }": "a comma or }",
  ", or ]": "a comma or ]",
  end: "the end of the text",
};

/** The first thing that is no JSON, or that JavaScript cannot hold; undefined where there is none. */
function findProblem(text: string): JsonProblem | undefined {
  const open: ("{" | "[")[] = [];
  let state: State = "value";
  for (let at = skipSpace(text, 0); at < text.length || state !== "end"; at = skipSpace(text, at)) {
    const token = tokenAt(text, at);
    const next: State | undefined = token === undefined ? undefined : step(state, token, open);
    if (token === undefined || next === undefined) return describe(text, at, WORDS[state]);
    if (Math.abs(Number(token)) === Number.POSITIVE_INFINITY) return describe(text, at, RANGE);
    state = next;
    at += token.length;
  }
  return undefined;
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}

function tokenAt(text: string, at: number): string | undefined {
  if (text.charAt(at) === '"') return stringAt(text, at);
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0];
}

/** A whole string. Piece by piece: one pattern for all of it keeps a way back for each escape, of which there may be millions. */
function stringAt(text: string, start: number): string | undefined {
  let at = start + 1;
  while (text.charAt(at) !== '"') {
    const end = endOf(ESCAPE, text, endOf(PLAIN, text, at));
    if (end === at) return undefined;
    at = end;
  }
  return text.slice(start, at + 1);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** The state after a token, undefined when the token may not stand there. Without recursion: texts may nest deeply. */
function step(state: State, token: string, open: ("{" | "[")[]): State | undefined {
  if (token === "{" || token === "[") {
    if (!state.startsWith("value")) return undefined;
    open.push(token);
    return token === "{" ? "name or }" : "value or ]";
  }
  if (token === "}" || token === "]") {
    if (!state.endsWith(`or ${token}`)) return undefined;
    open.pop();
    return afterValue(open);
  }
  if (token === ",") return state === ", or }" ? "name" : state === ", or ]" ? "value" : undefined;
  if (token === ":") return state === ":" ? "value" : undefined;
  if (state.startsWith("name")) return token.startsWith('"') ? ":" : undefined;
  return state.startsWith("value") ? afterValue(open) : undefined;
}

function afterValue(open: readonly ("{" | "[")[]): State {
  const inside = open.at(-1);
  return inside === undefined ? "end" : inside === "{" ? ", or }" : ", or ]";
}

const RANGE = "a number of at most 1.8e308";
const DEPTH = `at most ${MAX_NESTING} levels of brackets`;

function describe(text: string, offset: number, expected: string): JsonProblem {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  const rest = text.slice(offset, offset + 20).split("\n", 1)[0] ?? "";
  const received = rest === "" ? "the end of the text" : JSON.stringify(rest);
  return { offset, line, column, received, expected };
}
