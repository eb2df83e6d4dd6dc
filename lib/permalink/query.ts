/** One `name=value` of a link, both decoded. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

export interface UnreadableField {
  readonly text: string;
  readonly reason: string;
}

// Allowed in a query and in a fragment, and easier to read as they are. https://www.rfc-editor.org/rfc/rfc3986#section-3.5
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["%3A", ":"],
  ["%40", "@"],
  ["%2F", "/"],
  ["%2C", ","],
]);

/** `name=value&…`; half a surrogate pair, which no link can carry, becomes U+FFFD. */
export function writeQuery(fields: readonly Field[]): string {
  return fields.map(({ name, value }) => `${escapeText(name)}=${escapeText(value)}`).join("&");
}

function escapeText(text: string): string {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
  return encoded.replace(/%(3A|40|2F|2C)/g, (code) => PLAIN.get(code) ?? code);
}

/** Inverse of `writeQuery`; `+` is a space, as programs write it. */
export function readQuery(text: string): readonly (Field | UnreadableField)[] {
  return text.split("&").filter(Boolean).map(readField);
}

function readField(text: string): Field | UnreadableField {
  const at = text.indexOf("=");
  if (at < 1) return { text, reason: "expected name=value" };
  try {
    return { name: unescapeText(text.slice(0, at)), value: unescapeText(text.slice(at + 1)) };
  } catch {
    return { text, reason: "not readable, expected % only before two hexadecimal digits of UTF-8" };
  }
}

function unescapeText(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}
