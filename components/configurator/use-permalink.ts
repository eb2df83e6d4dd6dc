"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { configOf, linkOf } from "@/generators/links";
import { defaultConfig, type StackConfig } from "@/generators/stack";
import type { DroppedField } from "@/lib/permalink";

const WRITE_DELAY_MS = 250;

const says = (hash: string): boolean => hash.includes("=");

/** Keeps the address and the form together: reads it on arrival and when it changes, writes it after changes. */
export function usePermalink(
  config: StackConfig,
  fill: (config: StackConfig) => void,
  atFirst: readonly DroppedField[],
) {
  const [dropped, setDropped] = useState(atFirst);
  const read = useEffectEvent(() => {
    if (!says(location.hash)) return;
    const link = configOf(location.hash);
    setDropped(link.dropped);
    fill(link.config);
  });

  useEffect(() => {
    read();
    const onChange = () => read();
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, []);

  const link = linkOf(config);
  const untouched = link === linkOf(defaultConfig);
  useEffect(() => {
    const timer = setTimeout(() => {
      const hash = untouched ? "" : `#${link}`;
      if (location.hash !== hash || location.search !== "")
        history.replaceState(history.state, "", `${location.pathname}${hash}`);
    }, WRITE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [link, untouched]);

  return { link, dropped, dismiss: () => setDropped([]) };
}
