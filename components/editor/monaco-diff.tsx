"use client";

import { useEffect, useRef } from "react";
import type { DiffProps } from "./diff-props";
import { mountDiff, showDiff } from "./monaco-diff-editor";

/** Two texts of a file in Monaco's diff editor. */
export default function MonacoDiff({ path, before, after, names }: DiffProps) {
  const host = useRef<HTMLDivElement>(null);
  const [nameBefore, nameAfter] = names;

  useEffect(() => (host.current ? mountDiff(host.current) : undefined), []);
  useEffect(() => showDiff(path, before, after, [nameBefore, nameAfter]), [path, before, after, nameBefore, nameAfter]);

  return <div ref={host} className="h-full" />;
}
