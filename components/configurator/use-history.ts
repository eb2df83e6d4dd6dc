"use client";

import { useEffect, useRef, useState } from "react";
import { begin, type History, record, recordTyped, redo, undo } from "./history";

export interface UndoRedo {
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Remembers each state of the form; what it offers is undefined where there is nothing to go to.
 * `fills` counts how often the form was filled at once, which is a step of its own each time.
 */
export function useHistory<T>(values: T, fills: number, apply: (values: T) => void): UndoRedo {
  const [history, setHistory] = useState(() => begin(values));
  const latest = useRef(history);
  latest.current = history;
  const seenFills = useRef(fills);

  useEffect(() => {
    const isTyped = seenFills.current === fills;
    seenFills.current = fills;
    if (same(latest.current.present, values)) return;
    const next = structuredClone(values);
    setHistory(isTyped ? recordTyped(latest.current, next, performance.now()) : record(latest.current, next));
  }, [values, fills]);

  const goTo = (target: History<T> | undefined) =>
    target &&
    (() => {
      latest.current = target;
      setHistory(target);
      apply(structuredClone(target.present));
    });
  return { undo: goTo(undo(history)), redo: goTo(redo(history)) };
}
