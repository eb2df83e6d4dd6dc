"use client";

import { useEffect, useRef, useState } from "react";
import { begin, type History, record, redo, undo } from "./history";

export interface UndoRedo {
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Remembers each state of the form; what it offers is undefined where there is nothing to go to. */
export function useHistory<T>(values: T, apply: (values: T) => void): UndoRedo {
  const [history, setHistory] = useState(() => begin(values));
  const latest = useRef(history);
  latest.current = history;

  useEffect(() => {
    if (same(latest.current.present, values)) return;
    setHistory(record(latest.current, structuredClone(values), performance.now()));
  }, [values]);

  const goTo = (target: History<T> | undefined) =>
    target &&
    (() => {
      latest.current = target;
      setHistory(target);
      apply(structuredClone(target.present));
    });
  return { undo: goTo(undo(history)), redo: goTo(redo(history)) };
}
