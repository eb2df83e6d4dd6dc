import { memo } from "react";
import { highlight, type Line, type TokenKind } from "./highlight";

const colours: Readonly<Record<TokenKind, string>> = {
  plain: "",
  comment: "text-code-comment italic",
  keyword: "text-code-keyword",
  name: "text-code-name",
  string: "text-code-string",
  number: "text-code-number",
  reference: "text-code-reference",
};

interface CodeLineProps {
  readonly line: Line;
  readonly text: string;
  readonly look: string;
}

/** Same text, same look: a line that only moved is not drawn again. */
const CodeLine = memo(
  function CodeLine({ line, look }: CodeLineProps) {
    return (
      <span className={`code-line ${look}`}>
        {line.map(({ kind, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a line has no other identity than its place
          <span key={at} className={colours[kind] || undefined}>
            {text}
          </span>
        ))}
        {"\n"}
      </span>
    );
  },
  (a, b) => a.text === b.text && a.look === b.look,
);

/** Gives each line a key by its text, so that an inserted line moves the others instead of changing them. */
function keyed(lines: readonly Line[]) {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const text = line.map((token) => token.text).join("");
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return { line, text, key: `${count} ${text}` };
  });
}

interface CodeLinesProps {
  readonly path: string;
  readonly text: string;
  /** The class of a 1-based line that is not like the others. */
  readonly lookOf: (line: number) => string;
}

/** The lines of a file, numbered and coloured. */
export function CodeLines({ path, text, lookOf }: CodeLinesProps) {
  const lines = keyed(highlight(path, text.replace(/\n$/, "")));
  return (
    <pre className="code py-2 text-code-plain [counter-reset:line]">
      <code className="block w-max min-w-full">
        {lines.map(({ line, text: lineText, key }, at) => (
          <CodeLine key={key} line={line} text={lineText} look={lookOf(at + 1)} />
        ))}
      </code>
    </pre>
  );
}
