/** A pattern as Terraform can judge it: text that must match, and text that must not. */
export interface PatternForm {
  readonly matches: string;
  readonly refuses: readonly string[];
}

const AHEAD = "^(?!";

/** Where the group that opens before `from` closes. */
function closingOf(source: string, from: number): number {
  let depth = 1;
  for (let at = from; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === "(") depth++;
    else if (source[at] === ")" && --depth === 0) return at;
  }
  throw new Error(`received the pattern ${source}, expected every group to be closed`);
}

function own(source: string): string {
  return (
    source
      .replaceAll("\\/", "/")
      .replaceAll(/\\u([0-9a-f]{4})/gi, "\\x{$1}")
      // (?:A|B(?=A))* is (?:B?A)*: what must follow B is taken along with it.
      .replaceAll(/\(\?:(\[[^\]]+\])\|(\[[^\]]+\]|[^()[\]\\])\(\?=\1\)\)\*/g, "(?:$2?$1)*")
  );
}

/**
 * Terraform's regular expressions are RE2's, which never looks ahead: what a text must not start with becomes a test of
 * its own. https://developer.hashicorp.com/terraform/language/functions/regex
 */
export function formOf({ source, flags }: RegExp): PatternForm {
  const fold = flags.includes("i") ? "(?i)" : "";
  const refuses: string[] = [];
  let rest = source;
  while (rest.startsWith(AHEAD)) {
    const end = closingOf(rest, AHEAD.length);
    refuses.push(`${fold}^(?:${own(rest.slice(AHEAD.length, end))})`);
    rest = `^${rest.slice(end + 1)}`;
  }
  const matches = `${fold}${own(rest)}`;
  if (/\(\?[=!<]/.test(matches)) throw new Error(`received the pattern ${source}, expected none that looks around`);
  return { matches, refuses };
}

/** Whether a pattern says by itself how long a text may be. */
export function isBounded({ source }: RegExp): boolean {
  return !/[*+]|,\}/.test(source.replaceAll(/\[(?:\\.|[^\]\\])*\]|\\./g, "x"));
}
