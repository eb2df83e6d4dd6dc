/** What HashiCorp's writer escapes: what is not printable, and what would start an escape or a sequence. */
const special = /["\\\n\r\t]|[$%](?=\{)|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;
const maybeSpecial = /["\\{]|[^ -~]/;

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  $: "$$",
  "%": "%%",
};

/**
 * Literal text as a quoted string of HCL: the only way by which text enters generated code.
 * A lone surrogate is no character and becomes U+FFFD.
 * Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#quoted-template-expressions
 */
export function quote(text: string): string {
  return `"${escapeQuoted(text)}"`;
}

/** The inside of a quoted string that has the value `text`. */
export function escapeQuoted(text: string): string {
  return maybeSpecial.test(text) ? text.replace(special, escapeCharacter) : text;
}

function escapeCharacter(character: string): string {
  const escaped = short[character];
  if (escaped !== undefined) return escaped;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, "0");

/** Text in front of a sequence: a `$` or `%` at its end must not become part of the sequence's beginning. */
export function escapeBeforeSequence(text: string, opening: "$" | "%"): string {
  const escaped = escapeQuoted(text);
  return escaped.endsWith(opening) ? `${escaped.slice(0, -1)}\\u00${opening === "$" ? "24" : "25"}` : escaped;
}

/** The text as it stands in a heredoc, or undefined when a heredoc cannot hold it. */
export function escapeHeredoc(text: string, opening: "$" | "%" | undefined): string | undefined {
  if (opening !== undefined && text.endsWith(opening)) return undefined;
  if (/\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) return undefined;
  return text.includes("{") ? text.replace(/[$%](?=\{)/g, "$&$&") : text;
}
