import { presets } from "@/generators/config/presets";
import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import type { DroppedField } from "@/lib/permalink";
import { readKept } from "../drafts/browser-storage";
import { readCameWith } from "../drafts/came-with";
import { draftsFrom } from "../drafts/drafts";
import { readLastDownload } from "../drafts/last-download";
import { momentWords } from "../drafts/moment-words";
import type { Language } from "../words/language";
import { told, type Words } from "../words/words";

/** Something to compare with. */
export interface Side {
  readonly id: string;
  readonly label: string;
  readonly config: StackConfig;
  /** What of it could not be taken over. */
  readonly dropped: readonly DroppedField[];
}

type ReadLink = (link: string) => Pick<Side, "config" | "dropped">;

interface SideWords extends Pick<Words, "presets"> {
  readonly compare: Words["panels"]["compare"];
  readonly drafts: Words["dialogs"]["drafts"];
  readonly language: Language;
}

/** Everything this browser knows that one may compare with: defaults, last download, the link it was opened with, drafts, presets. */
export function knownSides(read: ReadLink, { compare, drafts, presets: named, language }: SideWords): readonly Side[] {
  const last = readLastDownload();
  const link = readCameWith();
  return [
    { id: "default", label: compare.defaults, config: defaultConfig, dropped: [] },
    ...(last
      ? [
          {
            id: "last",
            label: told(compare.last, { moment: momentWords(last.at, drafts, language) }),
            ...read(last.link),
          },
        ]
      : []),
    ...(link === undefined ? [] : [{ id: "link", label: compare.link, ...read(link) }]),
    ...draftsFrom(readKept("drafts")).map(({ id, name, link }) => ({
      id: `draft ${id}`,
      label: told(compare.draft, { name }),
      ...read(link),
    })),
    ...presets.slice(1).map(({ id, title, config }) => ({
      id: `preset ${id}`,
      label: told(compare.preset, { name: named[id]?.title ?? title }),
      config,
      dropped: [],
    })),
  ];
}
