import { clsx } from "clsx";
import { type MouseEvent, useEffect, useMemo, useRef } from "react";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import { CodeLines } from "./code-lines";
import type { CodeProps } from "./code-props";

const linesIn = (root: HTMLElement | null): readonly Element[] => [...(root?.querySelectorAll(".code-line") ?? [])];

/** A file as plain, selectable, readable text with line numbers. */
export function PlainCode({ path, text, findings, changed, reveal, caused, onAsk }: CodeProps) {
  const { preview } = useWords();
  const root = useRef<HTMLElement>(null);
  const marked = useMemo(() => new Set(changed), [changed]);
  const found = useMemo(() => new Set(findings.map(({ range }) => range.start.line)), [findings]);

  const lit = useMemo(() => new Set(caused ?? []), [caused]);

  useEffect(() => {
    if (!reveal) return;
    linesIn(root.current)[reveal.line - 1]?.scrollIntoView({ block: "center" });
    root.current?.focus({ preventScroll: true });
  }, [reveal]);
  useEffect(() => {
    const [first] = caused ?? [];
    if (first !== undefined) linesIn(root.current)[first - 1]?.scrollIntoView({ block: "nearest" });
  }, [caused]);

  // A tap asks; selecting text does not. With the keyboard the shortcut asks.
  const ask = (event: MouseEvent) => {
    const line = linesIn(root.current).findIndex((one) => event.target instanceof Node && one.contains(event.target));
    if (line >= 0 && getSelection()?.isCollapsed !== false) onAsk?.(line + 1);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the shortcut does the same with the keyboard
    <section
      ref={root}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      aria-label={told(preview.textOf, { file: path })}
      className="h-full overflow-auto -outline-offset-2"
      onClick={ask}
    >
      <CodeLines
        path={path}
        text={text}
        lookOf={(line) =>
          clsx(lit.has(line) && "line-caused", marked.has(line) && "line-changed", found.has(line) && "line-found")
        }
      />
    </section>
  );
}
