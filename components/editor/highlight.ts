/** What a piece of text is, as far as colour goes. */
export type TokenKind = "plain" | "comment" | "keyword" | "name" | "string" | "number" | "reference";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export type Line = readonly Token[];

interface Rule {
  readonly kind: TokenKind;
  readonly pattern: string;
}

const shared: readonly Rule[] = [
  { kind: "string", pattern: String.raw`"(?:\\.|\$\{[^}]*\}|[^"\\])*"?` },
  { kind: "number", pattern: String.raw`\b\d+(?:\.\d+)?\b` },
];

const hash: Rule = { kind: "comment", pattern: "(?<![^\\s])#.*" };

const blocks: readonly Rule[] = [
  { kind: "comment", pattern: String.raw`#.*|\/\/.*|\/\*.*?(?:\*\/|$)` },
  ...shared,
  {
    kind: "keyword",
    pattern: String.raw`\b(?:true|false|null|for|in|if)\b|^\s*[a-z_]+(?=\s+(?:"[^"]*"\s+)*"[^"]*"\s*\{|\s*\{)`,
  },
  { kind: "name", pattern: String.raw`\b[\w-]+(?=\s*=(?![=>]))` },
  { kind: "reference", pattern: String.raw`\b[a-z]\w*(?:\.[\w*-]+)+` },
];

const compile = (rules: readonly Rule[]): RegExp =>
  new RegExp(rules.map(({ kind, pattern }) => `(?<${kind}>${pattern})`).join("|"), "g");

const languages: readonly { readonly files: RegExp; readonly pattern: RegExp }[] = [
  { files: /\.(tf|tfvars|hcl)$/, pattern: compile(blocks) },
  { files: /\.json$/, pattern: compile(shared) },
  { files: /\.md$/, pattern: /(?<keyword>^#+ .*)|(?<string>`[^`]*`)/g },
  { files: /./, pattern: compile([hash, ...shared]) },
];

function tokensOf(line: string, pattern: RegExp): Line {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of line.matchAll(pattern)) {
    if (match.index > end) tokens.push({ kind: "plain", text: line.slice(end, match.index) });
    const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
    // The groups of every pattern above are named after token kinds.
    tokens.push({ kind: (kind ?? "plain") as TokenKind, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < line.length) tokens.push({ kind: "plain", text: line.slice(end) });
  return tokens;
}

const heredocStart = /<<-?([A-Z_]+)\s*$/;

/** Splits a file into lines of coloured pieces; joined again they are the text, whatever it holds. */
export function highlight(path: string, text: string): readonly Line[] {
  const pattern = languages.find(({ files }) => files.test(path))?.pattern ?? /$^/g;
  let heredoc: string | undefined;
  return text.split("\n").map((line) => {
    if (heredoc !== undefined) {
      if (line.trim() === heredoc) heredoc = undefined;
      return [{ kind: "string", text: line }];
    }
    heredoc = heredocStart.exec(line)?.[1];
    return tokensOf(line, pattern);
  });
}
