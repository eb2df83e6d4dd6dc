import { useState } from "react";
import type { Bundle } from "@/lib/bundle/bundle";

export interface OpenFiles {
  readonly open: readonly string[];
  readonly selected: string;
  readonly select: (path: string) => void;
  readonly close: (path: string) => void;
}

/** More tabs than this are no overview; the one opened longest ago goes. */
const MAX_OPEN = 6;

/** What a stack is there for comes first; the first file of a bundle only says versions. */
const firstOf = (files: Bundle): string =>
  (files.find(({ path }) => path === "functions.tf") ?? files.find(({ path }) => path === "main.tf") ?? files[0])
    ?.path ?? "";

/** Which files are open and which is shown. Files that the bundle no longer has close by themselves. */
export function useOpenFiles(files: Bundle): OpenFiles {
  const first = firstOf(files);
  const [wanted, setWanted] = useState({ open: [first], selected: first });
  const has = (path: string) => files.some((file) => file.path === path);

  const kept = wanted.open.filter(has);
  const open = kept.length > 0 ? kept : [first];
  const selected = open.includes(wanted.selected) ? wanted.selected : (open[0] ?? first);

  const select = (path: string) =>
    setWanted({ open: open.includes(path) ? open : [...open, path].slice(-MAX_OPEN), selected: path });
  const close = (path: string) => {
    const rest = open.filter((one) => one !== path);
    const neighbour = rest[Math.min(open.indexOf(path), rest.length - 1)];
    if (neighbour !== undefined) setWanted({ open: rest, selected: path === selected ? neighbour : selected });
  };
  return { open, selected, select, close };
}
