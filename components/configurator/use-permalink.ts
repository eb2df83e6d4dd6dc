"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { defaultConfig, type StackConfig } from "@/generators/stack";
import type { DroppedField } from "@/lib/permalink";

const WRITE_DELAY_MS = 250;

/** Links are only read on arrival and written after a change, so what knows their form is fetched then. */
const links = () => import("@/generators/links");

/** The fragment that stands for a configuration, without its `#`; the default needs none. */
export async function fragmentOf(config: StackConfig): Promise<string> {
  const { linkOf } = await links();
  return linkOf(config) === linkOf(defaultConfig) ? "" : linkOf(config);
}

/** An address without a fragment is shorter than one that says "the defaults". */
const addressOf = (fragment: string): string =>
  fragment === "" ? location.pathname : `${location.pathname}#${fragment}`;

/** Keeps the address and the form together: reads it on arrival and when it changes, writes it after changes. */
export function usePermalink(
  config: StackConfig,
  fill: (config: StackConfig) => void,
  atFirst: readonly DroppedField[],
) {
  const [dropped, setDropped] = useState(atFirst);
  const [arrived, setArrived] = useState(false);

  const read = useEffectEvent(async () => {
    const { hash } = location;
    try {
      if (!hash.includes("=")) return;
      const link = (await links()).configOf(hash);
      setDropped(link.dropped);
      fill(link.config);
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
      const address = addressOf(await fragmentOf(config));
      if (current && address !== `${location.pathname}${location.search}${location.hash}`)
        history.replaceState(history.state, "", address);
    }, WRITE_DELAY_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [arrived, written]);

  return { arrived, dropped, dismiss: () => setDropped([]) };
}
