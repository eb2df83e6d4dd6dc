/**
 * Why a text is certainly no YAML. Only forms that nothing could make right are told: brackets and quotes that are not closed,
 * tabs that indent, a second mapping on one line, an item or a line that stands less deep than what it belongs to.
 * https://yaml.org/spec/1.2.2/
 */
export function yamlProblem(text: string): string | undefined {
  const lines = text.split(/\r?\n/);
  if (lines.every((line) => /^\s*(#|$)/.test(line))) return "YAML with a document in it";
  if (/^[^#\s%-][^\n]*\n(?:[^\n]*\n)*?---\s/.test(`${text}\n`)) return "YAML with one document";
  // What block scalars, anchors, tags and several documents mean is left to YAML's own readers.
  if (/[|>][+-]?\d*\s*$/m.test(text) || /[&*!%]|^(---|\.\.\.)/m.test(text)) return undefined;
  if (lines.some((line) => /^\t+\s*[^\s#]/.test(line))) return "YAML that is not indented by tabs";
  return flowProblem(text) ?? blockProblem(lines);
}

/** Brackets and quotes, from wherever a value may begin with one. */
function flowProblem(text: string): string | undefined {
  const open: string[] = [];
  let before = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const isStart = beginsValue(text, before, at, open.length > 0);
    if (isStart && (character === '"' || character === "'")) {
      at = closingQuote(text, at, character);
      if (at === -1) return `YAML whose ${character} is closed`;
    } else if (character === "#" && /^\s?$/.test(text.charAt(at - 1))) {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end;
    } else if (isStart && (character === "[" || character === "{")) open.push(character === "[" ? "]" : "}");
    else if (/[\]}]/.test(character) && open.length > 0 && open.pop() !== character) return "YAML whose brackets match";
    if (!/[ \t]/.test(text.charAt(at))) before = at;
  }
  return open.length > 0 ? `YAML whose ${open.at(-1) === "]" ? "[" : "{"} is closed` : undefined;
}

/** Whether what stands before it (at `before`, spaces aside) lets a value begin here. */
function beginsValue(text: string, before: number, at: number, isInside: boolean): boolean {
  const character = text.charAt(before);
  if (character === "" || character === "\n") return true;
  if (/[[{,]/.test(character)) return isInside;
  return /[:\-?]/.test(character) && before < at - 1;
}

function closingQuote(text: string, from: number, quote: string): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (quote === '"' && text.charAt(at) === "\\") at += 1;
    else if (text.charAt(at) === quote) {
      if (quote === "'" && text.charAt(at + 1) === "'") at += 1;
      else return at;
    }
  }
  return -1;
}

/** `a: b: c`, and a plain line below a key of its own depth. */
function blockProblem(lines: readonly string[]): string | undefined {
  if (lines.some((line) => /["'[{\]}]/.test(line))) return undefined;
  const plain = lines.map((line) => line.replace(/(^|\s)#.*$/, "").trimEnd()).filter((line) => line.trim() !== "");
  if (plain.some((line) => /^\s*(- +)*[^\s:#-][^:#]*:\s+[^\s#][^#]*:(\s|$)/.test(line)))
    return "YAML with one mapping on a line";
  const [first = ""] = plain;
  const kind = kindOf(first);
  const top = plain.filter((line) => depthOf(line) === depthOf(first));
  if (kind !== "text" && top.some((line) => kindOf(line) === "text"))
    return "YAML whose lines are all items or all keys";
  if (kind === "key" && top.some((line, index) => kindOf(line) === "item" && !opens(top[index - 1])))
    return "YAML whose lines are all items or all keys";
  if (kind === "item" && top.some((line) => kindOf(line) === "key"))
    return "YAML whose lines are all items or all keys";
  return plain.some((line) => depthOf(line) < depthOf(first)) && kind !== "text"
    ? "YAML whose lines are indented alike"
    : undefined;
}

/** Items may stand as deep as the key that they belong to. */
function opens(before: string | undefined): boolean {
  return before !== undefined && (before.endsWith(":") || kindOf(before) === "item");
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length;
}

function kindOf(line: string): "item" | "key" | "text" {
  if (/^\s*-(\s|$)/.test(line)) return "item";
  return /:(\s|$)/.test(line) ? "key" : "text";
}
