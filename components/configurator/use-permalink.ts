"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { standardConfig } from "@/generators/config/form-data";
import type { StackConfig } from "@/generators/config/stack";
import { memberOf } from "@/lib/json/value-at";
import type { DroppedField } from "@/lib/permalink";
import { type Arrival, arrive } from "./arrive";
import { addressOf, stepIn, withStep } from "./step-address";
import type { ConfigForm } from "./use-config-form";

const WRITE_DELAY_MS = 250;
const RETRY_MS = 4000;

/** The fragment that stands for a configuration, without its `#`; the default needs none. What knows its form is fetched first. */
export async function fragmentOf(config: StackConfig): Promise<string> {
  const { linkOf } = await import("@/generators/links/links");
  return linkOf(config) === linkOf(standardConfig) ? "" : linkOf(config);
}

/** Whether this entry of the history belongs to a link; one that was typed in has no state, one that was left at once no number yet. */
const isFilledBy = (link: number): boolean =>
  history.state !== null && (memberOf(history.state, "filled") ?? 0) === link;

/** Gives this entry of the history to a link. */
const giveTo = (link: number): void => history.replaceState({ ...history.state, filled: link }, "");

/**
 * Writes the address of the form over this entry of the history. One that belongs to another link, or to nobody yet, was
 * gone to just now: that it was is still to be heard, and it says another form.
 */
function write(fragment: string, filled: number): void {
  const owner = memberOf(history.state, "filled");
  if (history.state === null || (owner !== undefined && owner !== filled)) return;
  const { pathname, search, hash } = location;
  const address = addressOf(withStep(fragment, stepIn(hash.includes("=") ? hash : search)));
  if (address === `${pathname}${search}${hash}` && owner === filled) return;
  history.replaceState({ ...history.state, filled }, "", address);
}

/** Keeps what was typed last in this browser, also where the page goes before the pause is over. */
function useKeeping({ config, values }: ConfigForm, arrived: boolean) {
  const works = useRef<typeof import("../drafts/restore-work")>(undefined);
  const keepNow = useEffectEvent(() => works.current?.keepWorkingNow(config, values));
  useEffect(() => {
    if (!arrived) return;
    const listen = () => keepNow();
    addEventListener("pagehide", listen);
    return () => removeEventListener("pagehide", listen);
  }, [arrived]);
  return async () => {
    works.current ??= await import("../drafts/restore-work");
    await works.current.keepWorking(config, values);
  };
}

/** What reads a link or earlier work may not come at first: until it does, nothing is written over what they say. */
async function arriveAtLast(isFirst: boolean): ReturnType<typeof arrive> {
  for (;;) {
    try {
      return await arrive(isFirst);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

/** Keeps the address and the form together: reads it on arrival and when it changes, writes it after changes. */
export function usePermalink(filled: ConfigForm, atFirst: readonly DroppedField[]) {
  const { config, values, fill } = filled;
  const [arrival, setArrival] = useState<Arrival>({ dropped: atFirst, place: {} });
  const [arrived, setArrived] = useState(false);
  const [turns, setTurns] = useState(0);
  // Entries of the history that another link filled hold another form.
  const links = useRef(0);
  const keep = useKeeping(filled, arrived);

  const read = useEffectEvent(async () => {
    const found = await arriveAtLast(!arrived);
    setArrived(true);
    if (!found) return;
    const { config: given, typed, dropped, place = {}, restoredAt } = found;
    setArrival((before) => ({ dropped: dropped ?? before.dropped, place, restoredAt }));
    if (given) fill(given, typed);
  });

  useEffect(() => {
    const onChange = () => {
      // Back to a step: the form stays as it is, and the address follows it.
      if (isFilledBy(links.current)) setTurns((count) => count + 1);
      else {
        links.current += 1;
        giveTo(links.current);
        void read();
      }
    };
    giveTo(links.current);
    void read();
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, []);

  const written = JSON.stringify([config, values]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` stands for the form's content, `turns` for another entry
  useEffect(() => {
    if (!arrived) return;
    let current = true;
    let timer = setTimeout(async () => {
      try {
        const fragment = await fragmentOf(config);
        if (!current) return;
        write(fragment, links.current);
        await keep();
      } catch {
        // What knows the form of a link did not arrive: it is asked for again, though nobody types any more.
        if (current) timer = setTimeout(() => setTurns((count) => count + 1), RETRY_MS);
      }
    }, WRITE_DELAY_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [arrived, written, turns]);

  const dismiss = () => setArrival({ dropped: [], place: {} });
  const report = (dropped: readonly DroppedField[]) => setArrival({ dropped, place: {} });
  return { arrived, ...arrival, dismiss, report };
}
