import { useEffect, useRef, useState } from "react";
import type { Bundle } from "@/lib/bundle/bundle";
import { changedLines } from "../editor/changed-lines";
import { textOf } from "./output";

/** The lines that the last change touched, by file. */
export type Changes = ReadonlyMap<string, readonly number[]>;

const none: Changes = new Map();

/** How long a change stays marked. */
const SHOWN_MS = 2500;

function changesOf(before: Bundle, after: Bundle): Changes {
  const changed = after.filter(({ path, text }) => textOf(before, path) !== text);
  return new Map(changed.map(({ path, text }) => [path, changedLines(textOf(before, path), text)]));
}

/** What the newest files changed against the ones before, for a moment. */
export function useChanges(files: Bundle): Changes {
  const [changes, setChanges] = useState(none);
  const before = useRef(files);
  useEffect(() => {
    if (before.current === files) return;
    setChanges(changesOf(before.current, files));
    before.current = files;
    const timer = setTimeout(() => setChanges(none), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [files]);
  return changes;
}
