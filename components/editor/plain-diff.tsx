"use client";

import { clsx } from "clsx";
import { useMemo } from "react";
import { diffBundles } from "@/lib/diff/diff-bundles";
import type { DiffProps } from "./diff-props";

const looks = [
  [/^(diff|index|---|\+\+\+)/, "text-ink-faint"],
  [/^@@/, "text-code-keyword"],
  [/^\+/, "bg-accent-wash"],
  [/^-/, "bg-bad-wash"],
] as const;

const lookOf = (line: string): string => looks.find(([pattern]) => pattern.test(line))?.[1] ?? "";

/** Two texts of a file as a unified patch. */
export function PlainDiff({ path, before, after, names }: DiffProps) {
  const lines = useMemo(
    () =>
      diffBundles([{ path, text: before }], [{ path, text: after }])
        .trimEnd()
        .split("\n"),
    [path, before, after],
  );
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      aria-label={`${path}: ${names.join(" against ")}`}
      className="h-full overflow-auto -outline-offset-2"
    >
      <pre className="code py-2 text-code-plain">
        <code className="block w-max min-w-full">
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line of a patch has no other identity than its place
            <span key={at} className={clsx("block px-3", lookOf(line))}>
              {line}
              {"\n"}
            </span>
          ))}
        </code>
      </pre>
    </section>
  );
}
