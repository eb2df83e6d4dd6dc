import type { Messages } from "@/components/words/messages";
import { formTree } from "@/generators/config/form-data";
import { present } from "@/generators/schema/field-spec";
import { placeOf } from "./form-path";

type Path = readonly (string | number)[];

/** A text in the language of the page, or in English where that has no words for it. */
export interface SpokenText {
  readonly text: string;
  readonly isEnglish: boolean;
}

const own = (text: string): SpokenText => ({ text, isEnglish: false });

/** What somebody else wrote, in the language of the page. */
export function spoken(text: string, messages: Messages | undefined): SpokenText {
  const said = messages?.said(text);
  return said === undefined ? { text, isEnglish: true } : own(said);
}

/** A label with what may follow it, such as the name of a version. */
function spokenPart(path: Path, part: string, messages: Messages): string {
  const english = placeOf(formTree, path).field?.label;
  const label = messages.label(path);
  return english !== undefined && label !== undefined && part.startsWith(english)
    ? `${label}${part.slice(english.length)}`
    : part;
}

/** The things of lists stand for their list: `models`, `0`, `memoryMb` is a version and its memory. */
function partsOf(path: Path): readonly Path[] {
  return path.flatMap((_, at) => (typeof path[at + 1] === "number" ? [] : [path.slice(0, at + 1)]));
}

/** `Model version v2 › Memory` */
export function spokenLabel(path: Path, label: string, messages: Messages | undefined): string {
  if (!messages) return label;
  const paths = partsOf(path);
  return label
    .split(" › ")
    .map((part, at) => (paths[at] ? spokenPart(paths[at], part, messages) : (messages.said(part) ?? part)))
    .join(" › ");
}

/** What an option is called by itself. */
export const ownLabel = (path: Path, label: string, messages: Messages | undefined): string =>
  messages?.label(path) ?? label;

/** The thing of a list that an option belongs to: `Model version v2`. */
export function spokenWithin(path: Path, within: string, messages: Messages | undefined): string {
  const end = path.findLastIndex((step) => typeof step === "number");
  return messages ? spokenPart(path.slice(0, end + 1), within, messages) : within;
}

/** What an option is set to, as the schema says it. */
export function spokenValue(path: Path, words: string, messages: Messages | undefined): SpokenText {
  const field = placeOf(formTree, path).field;
  if (!messages || !field) return { text: words, isEnglish: true };
  const said = words === "none" ? messages.said(words) : undefined;
  if (said !== undefined) return own(said);
  const inner = present(field);
  switch (inner.kind) {
    case "choice": {
      const chosen = inner.options.find(({ label }) => label === words);
      return own((chosen && messages.choice(path, chosen.value)) ?? messages.amount(words));
    }
    case "number":
      return own(messages.amount(words));
    case "switch":
      return spoken(words, messages);
    case "text":
      return own(words);
    case "list":
      return { text: words, isEnglish: present(inner.item).kind === "group" };
    default:
      return { text: words, isEnglish: true };
  }
}
