import { copyText } from "@/components/ui/copy-text";
import type { StackConfig } from "@/generators/config/stack";
import { linkOf } from "@/generators/links/links";
import { currentEdits } from "../output/hand-edit-store";
import { counted, told, type Words } from "../words/words";

type LinkWords = Words["panels"]["link"];

function doneWords(leftOut: string, { copied, copiedIt, leftOut: without, edits }: LinkWords): string {
  const { size } = currentEdits();
  if (size === 0 && leftOut === "") return copied;
  return [
    copiedIt,
    ...(leftOut === "" ? [] : [told(without, { what: leftOut })]),
    ...(size === 0 ? [] : [counted(edits, size)]),
  ].join(" ");
}

/** Copies the link to a stack and says what of the form is not in it. */
export const copyStackLink = (config: StackConfig, leftOut: string, words: LinkWords): Promise<void> =>
  copyText(`${location.origin}${location.pathname}#${linkOf(config)}`, doneWords(leftOut, words));
