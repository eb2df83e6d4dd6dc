import { useEffect, useRef, useState } from "react";
import { changedLines } from "../editor/changed-lines";
import { type Output, textOf } from "./output";

/** The lines that the last change touched, by file. */
export type Changes = ReadonlyMap<string, readonly number[]>;

const none: Changes = new Map();

/** How long a change stays marked. */
const SHOWN_MS = 2500;

function changesOf(before: Output, after: Output): Changes {
  const changed = after.files.filter(({ path, text }) => textOf(before, path) !== text);
  return new Map(changed.map(({ path, text }) => [path, changedLines(textOf(before, path), text)]));
}

/** What the newest output changed against the one before, for a moment. */
export function useChanges(output: Output): Changes {
  const [changes, setChanges] = useState(none);
  const before = useRef(output);
  useEffect(() => {
    if (before.current === output) return;
    setChanges(changesOf(before.current, output));
    before.current = output;
    const timer = setTimeout(() => setChanges(none), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [output]);
  return changes;
}
