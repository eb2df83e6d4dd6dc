import { useSyncExternalStore } from "react";
import type { Bundle } from "@/lib/bundle/bundle";
import { claimTab } from "../drafts/this-tab";
import { type HandEdits, noEdits, withAgainst } from "./hand-edits";
import { type KeptEdits, readSavedEdits, saveEdits } from "./saved-edits";

/** Longer than a burst of keys, shorter than what one would mind to lose. */
const SAVE_DELAY_MS = 300;

let edits: HandEdits = noEdits;
/** Edits of an earlier visit that wait for the files they were made from. */
let waiting: KeptEdits = noEdits;
/** What is generated now, as it stands beside the edits. */
let generated: Bundle = [];
/** This tab's name, once it has one. */
let owner: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function save(): void {
  clearTimeout(timer);
  timer = undefined;
  saveEdits(owner, new Map([...waiting, ...withAgainst(generated, edits)]));
}

function saveSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(save, SAVE_DELAY_MS);
}

/** Whoever leaves within the delay loses nothing either. */
if (typeof addEventListener === "function") addEventListener("pagehide", () => timer !== undefined && save());

function changed(): void {
  saveSoon();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The edits right now. They live outside of the components: a key typed in the editor must not draw the form again. */
export const currentEdits = (): HandEdits => edits;

/** Puts other edits in the place of those there are. */
export function replaceEdits(next: HandEdits): void {
  edits = next;
  changed();
}

/** Hears what is generated now: an edit is kept together with what stands against it. */
export function standAgainst(files: Bundle): void {
  if (files === generated) return;
  generated = files;
  if (edits.size > 0) saveSoon();
}

/** What an earlier visit left and nobody has taken back yet. */
export const waitingEdits = (): KeptEdits => waiting;

let read: Promise<void> | undefined;

async function readOnce(): Promise<void> {
  const { tab, isOpen } = await claimTab();
  owner = tab;
  waiting = readSavedEdits(tab, isOpen);
  if (waiting.size > 0) changed();
}

/** Reads what an earlier visit left; a browser that tells nothing of tabs keeps the edits of all of them in one place. */
export function readWaitingEdits(): Promise<void> {
  read ??= readOnce().catch(() => undefined);
  return read;
}

/** Takes edits of an earlier visit off the list, because they were taken back or are not wanted. */
export function settleWaiting(paths: readonly string[]): void {
  waiting = new Map([...waiting].filter(([path]) => !paths.includes(path)));
  changed();
}

/** The edits, for a component that shows them. */
export const useEdits = (): HandEdits => useSyncExternalStore(subscribe, currentEdits, () => noEdits);

/** The edits of an earlier visit that wait, for a component that shows them; none before the page is alive. */
export const useWaitingEdits = (): HandEdits => useSyncExternalStore(subscribe, waitingEdits, () => noEdits);
