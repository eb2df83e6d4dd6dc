import type { FieldValues } from "react-hook-form";
import { notify } from "@/components/ui/notify";
import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import { configOfLink, linkOf } from "@/generators/links/links";
import type { DroppedField } from "@/lib/permalink";
import { claimTab } from "./this-tab";
import { typedBeyond, typedOver } from "./typed-form";
import { forgetOldStates, keepState, keptStates, stateToRestore } from "./working-state";

export interface Restored {
  readonly config: StackConfig;
  readonly dropped: readonly DroppedField[];
  readonly at: number;
  /** What was typed and does not hold by itself, with the rest of the form. */
  readonly typed?: FieldValues | undefined;
}

let tabName: string | undefined;

async function thisTab(): ReturnType<typeof claimTab> {
  const claim = await claimTab();
  tabName = claim.tab;
  return claim;
}

/** What this browser's last visit left unfinished, if anything. It is this tab's from now on. */
export async function restore(): Promise<Restored | undefined> {
  const { tab, isOpen } = await thisTab();
  forgetOldStates(Date.now());
  const found = stateToRestore(keptStates(), tab, isOpen, Date.now());
  if (!found) return undefined;
  if (found.tab !== tab) keepState(found.tab, undefined);
  const { config, dropped } = configOfLink(found.link);
  return { config, dropped, at: found.at, typed: typedOver(found.values, config) };
}

/** What this tab's form held beside what the address says, if it is this tab's own address. */
export async function typedHere(config: StackConfig): Promise<FieldValues | undefined> {
  const { tab } = await thisTab();
  const own = keptStates().find((state) => state.tab === tab);
  const told = linkOf(config);
  return own && linkOf(configOfLink(own.link).config) === told ? typedOver(own.values, config) : undefined;
}

let isToldOnce = false;

function keep(tab: string, config: StackConfig, values: FieldValues): void {
  const typed = typedBeyond(values, config);
  const link = linkOf(config);
  const isEmpty = typed === undefined && link === linkOf(defaultConfig);
  const problem = keepState(tab, isEmpty ? undefined : { link, ...(typed && { values: typed }) });
  if (problem === undefined || isToldOnce) return;
  isToldOnce = true;
  void notify(problem, "bad");
}

/** Keeps what the form holds, for a visit after a crash; the defaults need not be kept. */
export async function keepWorking(config: StackConfig, values: FieldValues): Promise<void> {
  keep((await thisTab()).tab, config, values);
}

/** The same for a page that is about to go and waits for nothing. */
export function keepWorkingNow(config: StackConfig, values: FieldValues): void {
  if (tabName !== undefined) keep(tabName, config, values);
}
