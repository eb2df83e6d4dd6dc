import { known, list, object, unknown, type Value } from "../../value/value";

/** Where the bracket is closed with which a text begins; undefined where it is not. */
export function closeOf(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const quoted = /^["']/.test(character) && /[\s,:[{]/.test(text.charAt(at - 1)) && closingQuote(text, at);
    if (quoted) at = quoted;
    else if (/[[{]/.test(character)) depth += 1;
    else if (/[\]}]/.test(character)) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function closingQuote(text: string, from: number): number | undefined {
  const found = (text.charAt(from) === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(text.slice(from));
  return found ? from + found[0].length - 1 : undefined;
}

/** A scalar, `[…]` or `{…}` with nothing but a comment behind it. */
export function flowValue(text: string): Value | undefined {
  if (!/^[[{]/.test(text)) return scalarOf(text);
  const end = closeOf(text);
  if (end === undefined || !/^\s*(#.*)?$/.test(text.slice(end + 1))) return undefined;
  const parts = partsOf(text.slice(1, end)).map((part) => part.trim());
  if (parts.at(-1) === "") parts.pop();
  return text.startsWith("[") ? listOf(parts) : objectOf(parts);
}

function listOf(parts: readonly string[]): Value | undefined {
  const items = parts.map((part) => (/:(\s|$)/.test(part) && !/^[[{"']/.test(part) ? undefined : flowValue(part)));
  return items.every((item) => item !== undefined) ? list(items) : undefined;
}

function objectOf(parts: readonly string[]): Value | undefined {
  const entries = parts.map((part) => {
    const [, key = "", rest = ""] = /^("[^"\\]*"|'[^']*'|[\w./-]+)\s*:\s+(.*)$/s.exec(part) ?? [];
    const name = scalarOf(key);
    const value = rest === "" ? undefined : flowValue(rest);
    return value && name?.kind === "known" && name.value !== null ? ([String(name.value), value] as const) : undefined;
  });
  return entries.every((entry) => entry !== undefined) ? object(entries) : undefined;
}

/** The text between commas that stand in no bracket and no quote. */
function partsOf(text: string): string[] {
  const parts = [""];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const isStart = /^\s*$/.test(parts.at(-1) ?? "") || /:\s+$/.test(parts.at(-1) ?? "");
    const end = !isStart
      ? undefined
      : /["']/.test(character)
        ? closingQuote(text, at)
        : /[[{]/.test(character)
          ? at + (closeOf(text.slice(at)) ?? 0)
          : undefined;
    if (character === "," && end === undefined) parts.push("");
    else parts[parts.length - 1] += text.slice(at, (end ?? at) + 1);
    at = end ?? at;
  }
  return parts;
}

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
]);

/** A scalar on one line, perhaps with a comment behind it; undefined where it is another form. */
export function scalarOf(written: string): Value | undefined {
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(#.*)?$/.exec(written);
  if (quoted) return quoted[2] === undefined ? doubleQuoted(quoted[1] ?? "") : known(quoted[2].replace(/''/g, "'"));
  const text = written.replace(/(?<!\s)\s+#.*$/, "").trim();
  if (/^[&*!%@`"'|>[\]{},?]|^-\s|:(\s|$)/.test(text)) return undefined;
  const word = WORDS.get(text);
  if (word !== undefined) return known(word);
  if (/^(y|yes|n|no|on|off)$/i.test(text)) return unknown("a word that YAML reads in two ways");
  if (/^-?(0|[1-9]\d{0,14})(\.\d{1,9})?$/.test(text)) return known(Number(text));
  return /^[-+]?\.?\d[\d_:.a-fxoT Z+-]*$/i.test(text) || /^[-+]?\.(inf|nan)$/i.test(text)
    ? unknown("a number or a time")
    : known(text);
}

/** Escapes that JSON has too. */
function doubleQuoted(text: string): Value | undefined {
  try {
    const value: unknown = JSON.parse(`"${text}"`);
    return typeof value === "string" ? known(value) : undefined;
  } catch {
    return undefined;
  }
}
