import type { ComparedResource } from "@/generators/views/compare/compare-configs";
import type { Language } from "../words/language";
import { counted, told, type Words } from "../words/words";

type Told = Pick<ComparedResource, "action" | "type"> & Partial<Pick<ComparedResource, "refused">>;
type HeadlineWords = Words["figures"]["headline"];

/** What of it is lost or built anew, in a sentence: the first thing that whoever has it deployed wants to know. */
export function headline(resources: readonly Told[], words: HeadlineWords, language: Language): string {
  const replaced = resources.filter(({ action }) => action === "replace");
  const deleted = resources.filter(({ action }) => action === "delete");
  const lost = [...replaced, ...deleted];
  if (resources.length === 0) return words.none;
  if (lost.length === 0) return resources.some(({ action }) => action === "not known") ? words.perhaps : words.nothing;
  const list = new Intl.ListFormat(language);
  const counts = [
    ...(replaced.length > 0 ? [counted(words.rebuilt, replaced.length)] : []),
    ...(deleted.length > 0 ? [counted(words.destroyed, deleted.length)] : []),
  ];
  const refused = resources.filter((resource) => resource.refused).length;
  const holding = heldBy(lost, words);
  return [
    counted(words.of, resources.length, { what: list.format(counts) }),
    ...(holding.length > 0 ? [told(words.among, { what: list.format(holding) })] : []),
    ...(refused > 0 ? [counted(words.refused, refused)] : []),
  ].join(" ");
}

/** What holds something that Terraform does not make anew. */
function heldBy(lost: readonly Told[], { kept }: HeadlineWords): readonly string[] {
  const names: Readonly<Record<string, string>> = kept;
  return [...new Set(lost.flatMap(({ type }) => names[type] ?? []))];
}
