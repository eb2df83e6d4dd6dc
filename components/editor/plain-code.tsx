import { clsx } from "clsx";
import { useEffect, useMemo, useRef } from "react";
import { CodeLines } from "./code-lines";
import type { CodeProps } from "./code-props";

/** A file as plain, selectable, readable text with line numbers. */
export function PlainCode({ path, text, findings, changed, reveal }: CodeProps) {
  const root = useRef<HTMLElement>(null);
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
      <CodeLines
        path={path}
        text={text}
        lookOf={(line) => clsx(marked.has(line) && "line-changed", found.has(line) && "line-found")}
      />
    </section>
  );
}
