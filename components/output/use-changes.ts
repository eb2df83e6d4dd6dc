import { useEffect, useRef, useState } from "react";
import type { Bundle } from "@/lib/bundle/bundle";
import { textOf } from "./output";

/** What the last change touched. */
export interface Changes {
  readonly files: readonly string[];
  /** The lines by file; undefined as long as they are not known. */
  readonly lines: ReadonlyMap<string, readonly number[]> | undefined;
}

type Lines = NonNullable<Changes["lines"]>;

const noLines: Lines = new Map();
const none: Changes = { files: [], lines: noLines };

/** How long a change stays marked. */
const SHOWN_MS = 2500;

/** What compares lines is fetched after the first change; without it a change only leads to its file. */
async function linesOf(paths: readonly string[], before: Bundle, after: Bundle): Promise<Lines> {
  try {
    const { changedLines } = await import("../editor/changed-lines");
    return new Map(paths.map((path) => [path, changedLines(textOf(before, path), textOf(after, path))]));
  } catch {
    return noLines;
  }
}

/** What the newest files changed against the ones before, for a moment: the files at once, the lines when they are known. */
export function useChanges(files: Bundle): Changes {
  const [changes, setChanges] = useState(none);
  const before = useRef(files);
  useEffect(() => {
    const old = before.current;
    if (old === files) return;
    before.current = files;
    const paths = files.filter(({ path, text }) => textOf(old, path) !== text).map(({ path }) => path);
    setChanges({ files: paths, lines: undefined });
    let wanted = true;
    void linesOf(paths, old, files).then((lines) => wanted && setChanges({ files: paths, lines }));
    const forget = () => {
      wanted = false;
      setChanges(none);
    };
    const timer = setTimeout(forget, SHOWN_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [files]);
  return changes;
}
