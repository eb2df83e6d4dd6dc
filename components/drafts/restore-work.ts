import type { StackConfig } from "@/generators/config/stack";
import { configOf } from "@/generators/links/links";
import type { DroppedField } from "@/lib/permalink";
import { claimTab } from "./this-tab";
import { forgetOldStates, keepState, keptStates, stateToRestore } from "./working-state";

export interface Restored {
  readonly config: StackConfig;
  readonly dropped: readonly DroppedField[];
  readonly at: number;
}

/** What this browser's last visit left unfinished, if anything. It is this tab's from now on. */
export async function restore(): Promise<Restored | undefined> {
  const { tab, isOpen } = await claimTab();
  forgetOldStates(Date.now());
  const found = stateToRestore(keptStates(), tab, isOpen, Date.now());
  if (!found) return undefined;
  if (found.tab !== tab) keepState(found.tab, undefined);
  const { config, dropped } = configOf(found.link);
  return { config, dropped, at: found.at };
}

/** Keeps what the form says, for a visit after a crash; an empty link stands for the defaults. */
export async function keepWorking(link: string): Promise<void> {
  const { tab } = await claimTab();
  keepState(tab, link === "" ? undefined : link);
}
