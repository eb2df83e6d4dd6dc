import { presets } from "@/generators/config/presets";
import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import type { DroppedField } from "@/lib/permalink";
import { readKept } from "../drafts/browser-storage";
import { readCameWith } from "../drafts/came-with";
import { draftsFrom } from "../drafts/drafts";
import { readLastDownload } from "../drafts/last-download";
import { momentWords } from "../drafts/moment-words";

/** Something to compare with. */
export interface Side {
  readonly id: string;
  readonly label: string;
  readonly config: StackConfig;
  /** What of it could not be taken over. */
  readonly dropped: readonly DroppedField[];
}

type ReadLink = (link: string) => Pick<Side, "config" | "dropped">;

/** Everything this browser knows that one may compare with: defaults, last download, the link it was opened with, drafts, presets. */
export function knownSides(read: ReadLink): readonly Side[] {
  const last = readLastDownload();
  const link = readCameWith();
  return [
    { id: "default", label: "The defaults", config: defaultConfig, dropped: [] },
    ...(last ? [{ id: "last", label: `What I last downloaded, ${momentWords(last.at)}`, ...read(last.link) }] : []),
    ...(link === undefined ? [] : [{ id: "link", label: "The link I came with", ...read(link) }]),
    ...draftsFrom(readKept("drafts")).map(({ id, name, link }) => ({
      id: `draft ${id}`,
      label: `Draft: ${name}`,
      ...read(link),
    })),
    ...presets.slice(1).map(({ id, title, config }) => ({
      id: `preset ${id}`,
      label: `Preset: ${title}`,
      config,
      dropped: [],
    })),
  ];
}
