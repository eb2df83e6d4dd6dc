"use client";

import { useEffect, useRef } from "react";
import type { DiffProps } from "./diff-view";
import { createDiff, type DiffEditor } from "./monaco-diff-editor";

/** Two texts of a file in Monaco's diff editor. */
export default function MonacoDiff({ path, before, after, names }: DiffProps) {
  const host = useRef<HTMLDivElement>(null);
  const diff = useRef<DiffEditor>(undefined);
  const [nameBefore, nameAfter] = names;

  useEffect(() => {
    if (!host.current) return;
    diff.current = createDiff(host.current, [`${path}, ${nameBefore}`, `${path}, ${nameAfter}`]);
    return diff.current.dispose;
  }, [path, nameBefore, nameAfter]);
  useEffect(() => diff.current?.show(path, before, after), [path, before, after]);

  return <div ref={host} className="h-full" />;
}
