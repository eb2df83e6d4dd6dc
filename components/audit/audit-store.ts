import { useSyncExternalStore } from "react";
import { isNothing, noSources, type Sources } from "./audit-sources";
import { keepAudit, readKeptAudit } from "./kept-audit";
import { leaveLastWord } from "./last-word";

/** Longer than a burst of keys, shorter than what one would mind to lose. */
const SAVE_DELAY_MS = 200;

interface Desk {
  readonly sources: Sources;
  /** Why the browser does not keep them. */
  readonly problem: string | undefined;
}

const empty: Desk = { sources: noSources, problem: undefined };

/** Outside of the components, so that a visit to another page leaves it as it is. */
let desk = empty;
let isRestored = false;
/** What the database holds for certain. */
let saved = noSources;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function put(next: Desk): void {
  desk = next;
  for (const listener of listeners) listener();
}

async function save(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const { sources } = desk;
  const problem = await keepAudit(sources);
  if (problem === undefined) saved = sources;
  if (desk.sources === sources) put({ sources, problem: isNothing(sources) ? undefined : problem });
}

/** Whoever leaves within the delay loses nothing either. */
if (typeof addEventListener === "function")
  addEventListener("pagehide", () => {
    if (desk.sources === saved) return;
    leaveLastWord(desk.sources);
    void save();
  });

export const currentSources = (): Sources => desk.sources;

/** Puts other sources in the place of those there are, and keeps them. */
export function replaceSources(sources: Sources): void {
  clearTimeout(timer);
  timer = setTimeout(() => void save(), SAVE_DELAY_MS);
  put({ ...desk, sources });
}

async function restore(): Promise<void> {
  const kept = await readKeptAudit();
  // Whoever was quicker than the browser's storage keeps what they typed.
  if (kept && desk === empty) {
    saved = kept;
    put({ ...desk, sources: kept });
  }
}

/** Brings back what an earlier visit left, once for each time the page is loaded. */
export function restoreSources(): void {
  if (isRestored) return;
  isRestored = true;
  void restore();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What there is to audit, for a component that shows it; nothing before the page is alive. */
export const useAuditDesk = (): Desk =>
  useSyncExternalStore(
    subscribe,
    () => desk,
    () => empty,
  );
