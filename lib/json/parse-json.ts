import type { Result } from "./result";

/** Where a text stops being JSON. Line and column are 1-based, `offset` is 0-based, all in UTF-16 units. */
export interface JsonProblem {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly received: string;
  readonly expected: string;
}

export type ParsedJson = Result<{ readonly value: unknown }, { readonly problem: JsonProblem }>;

/** JSON.parse that says where and what is wrong (engines differ in that) instead of throwing; skips a byte order mark. */
export function parseJson(text: string): ParsedJson {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch {
    return { ok: false, problem: findProblem(body) };
  }
}

/** `line 3, column 7: received "}", expected a value`. */
export function describeProblem({ line, column, received, expected }: JsonProblem): string {
  return `line ${line}, column ${column}: received ${received}, expected ${expected}`;
}

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings may not hold these. https://www.rfc-editor.org/rfc/rfc8259#section-7
const STRING = /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/;
const TOKEN = new RegExp(`[{}[\\],:]|true|false|null|${STRING.source}|${NUMBER.source}`, "y");

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

function findProblem(text: string): JsonProblem {
  const open: ("{" | "[")[] = [];
  let state: State = "value";
  for (let at = skipSpace(text, 0); ; at = skipSpace(text, at)) {
    const token = tokenAt(text, at);
    const next: State | undefined = token === undefined ? undefined : step(state, token, open);
    if (token === undefined || next === undefined) return describe(text, at, state);
    state = next;
    at += token.length;
  }
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}

function tokenAt(text: string, at: number): string | undefined {
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0];
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

function describe(text: string, offset: number, state: State): JsonProblem {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  const rest = text.slice(offset, offset + 20).split("\n", 1)[0] ?? "";
  const received = rest === "" ? "the end of the text" : JSON.stringify(rest);
  return { offset, line, column, received, expected: WORDS[state] };
}
