import { useSyncExternalStore } from "react";
import type { Bundle } from "@/lib/bundle/bundle";
import { currentEdits } from "./hand-edit-store";
import { applyHandEdits, type HandEdits, openConflicts } from "./hand-edits";

/** Which text of some files goes into a zip, as it stands before somebody. */
export interface ZipQuestion {
  readonly generated: Bundle;
  readonly edits: HandEdits;
  /** Undefined when there is to be no zip. */
  readonly answer: (files: Bundle | undefined) => void;
}

let question: ZipQuestion | undefined;
const listeners = new Set<() => void>();

function put(next: ZipQuestion | undefined): void {
  question = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The files for the zip, with what was edited by hand. Where that stands open, a person is asked; undefined when they do not want a zip. */
export function askForZip(generated: Bundle): Promise<Bundle | undefined> {
  const edits = currentEdits();
  if (openConflicts(generated, edits).length === 0) return Promise.resolve(applyHandEdits(generated, edits));
  question?.answer(undefined);
  return new Promise((resolve) => {
    const answer = (files: Bundle | undefined) => {
      put(undefined);
      resolve(files);
    };
    put({ generated, edits, answer });
  });
}

const current = () => question;

/** What is asked right now, for the component that asks it. */
export const useZipQuestion = (): ZipQuestion | undefined => useSyncExternalStore(subscribe, current, () => undefined);
