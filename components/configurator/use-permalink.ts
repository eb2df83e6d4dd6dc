"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import type { Place } from "@/generators/links/link-place";
import type { DroppedField } from "@/lib/permalink";
import { leftSomething } from "../drafts/left-something";

const WRITE_DELAY_MS = 250;

/** Links are only read on arrival and written after a change, so what knows their form is fetched then. */
const links = () => import("@/generators/links/links");

/** The fragment that stands for a configuration, without its `#`; the default needs none. */
export async function fragmentOf(config: StackConfig): Promise<string> {
  const { linkOf } = await links();
  return linkOf(config) === linkOf(defaultConfig) ? "" : linkOf(config);
}

/** An address without a fragment is shorter than one that says "the defaults". */
const addressOf = (fragment: string): string =>
  fragment === "" ? location.pathname : `${location.pathname}#${fragment}`;

interface Arrival {
  readonly dropped: readonly DroppedField[];
  readonly place: Place;
  /** When what an earlier visit left was last changed, if the form shows that. */
  readonly restoredAt?: number | undefined;
}

/** What the address says, or else, at first, what an earlier visit left; `config` is undefined where neither says anything. */
async function arrive(isFirst: boolean): Promise<(Partial<Arrival> & { readonly config?: StackConfig }) | undefined> {
  const { hash, search } = location;
  if (hash.includes("=") || search.includes("=")) {
    const [{ configOf }, { placeOf, withoutPlace }] = await Promise.all([
      links(),
      import("@/generators/links/link-place"),
    ]);
    const { place, ignored } = placeOf(hash.includes("=") ? hash : search);
    if (!withoutPlace(hash).includes("=")) return { place, ...(ignored.length > 0 && { dropped: ignored }) };
    const { config, dropped } = configOf(hash);
    return { config, dropped: [...dropped, ...ignored], place };
  }
  if (!isFirst || !leftSomething()) return undefined;
  const restored = await (await import("../drafts/restore-work")).restore();
  return restored && { ...restored, restoredAt: restored.at };
}

/** Keeps the address and the form together: reads it on arrival and when it changes, writes it after changes. */
export function usePermalink(
  config: StackConfig,
  fill: (config: StackConfig) => void,
  atFirst: readonly DroppedField[],
) {
  const [arrival, setArrival] = useState<Arrival>({ dropped: atFirst, place: {} });
  const [arrived, setArrived] = useState(false);

  const read = useEffectEvent(async () => {
    try {
      const found = await arrive(!arrived);
      if (!found) return;
      const { config: given, dropped, place = {}, restoredAt } = found;
      setArrival((before) => ({ dropped: dropped ?? before.dropped, place, restoredAt }));
      if (given) fill(given);
    } finally {
      setArrived(true);
    }
  });

  useEffect(() => {
    const onChange = () => void read();
    onChange();
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, []);

  const written = JSON.stringify(config);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` stands for the config's content
  useEffect(() => {
    if (!arrived) return;
    let current = true;
    const timer = setTimeout(async () => {
      const fragment = await fragmentOf(config);
      if (!current) return;
      const address = addressOf(fragment);
      if (address !== `${location.pathname}${location.search}${location.hash}`)
        history.replaceState(history.state, "", address);
      await (await import("../drafts/restore-work")).keepWorking(fragment);
    }, WRITE_DELAY_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [arrived, written]);

  const dismiss = () => setArrival({ dropped: [], place: {} });
  const report = (dropped: readonly DroppedField[]) => setArrival({ dropped, place: {} });
  return { arrived, ...arrival, dismiss, report };
}
