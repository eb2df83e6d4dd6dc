import { clsx } from "clsx";
import { memo, useEffect, useMemo, useRef } from "react";
import type { CodeProps } from "./code-props";
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
      <span className={clsx("code-line", look)}>
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

/** A file as plain, selectable, readable text with line numbers. */
export function PlainCode({ path, text, findings, changed, reveal }: CodeProps) {
  const root = useRef<HTMLElement>(null);
  const lines = useMemo(() => keyed(highlight(path, text.replace(/\n$/, ""))), [path, text]);
  const marked = useMemo(() => new Set(changed), [changed]);
  const found = useMemo(() => new Set(findings.map(({ range }) => range.start.line)), [findings]);

  useEffect(() => {
    if (!reveal) return;
    root.current?.querySelectorAll(".code-line")[reveal.line - 1]?.scrollIntoView({ block: "center" });
    root.current?.focus({ preventScroll: true });
  }, [reveal]);

  return (
    <section
      ref={root}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      aria-label={`Text of ${path}`}
      className="h-full overflow-auto -outline-offset-2"
    >
      <pre className="code py-2 text-code-plain [counter-reset:line]">
        <code className="block w-max min-w-full">
          {lines.map(({ line, text: lineText, key }, at) => (
            <CodeLine
              key={key}
              line={line}
              text={lineText}
              look={clsx(marked.has(at + 1) && "line-changed", found.has(at + 1) && "line-found")}
            />
          ))}
        </code>
      </pre>
    </section>
  );
}
