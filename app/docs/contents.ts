import type { DocEntry } from "@/components/docs/doc-entry";
import { headingSlugs } from "@/components/docs/heading-slug";
import type { Language } from "@/components/words/language";
import { docGroups, type WrittenPage, writtenPages } from "./pages";

/** Enough to find a chapter by what it begins with. */
const MOST_CHARACTERS = 300;

/** Every page, and the chapters of those that are written. */
export function docContents(language: Language): readonly DocEntry[] {
  const links = docGroups(language).flatMap((group) => group.links);
  return links.flatMap(({ href, title, summary }) => {
    const page = writtenPages().find(({ slug }) => href === `/docs/${slug}`);
    return [{ label: title, detail: summary, href }, ...(page ? chaptersOf(page, href) : [])];
  });
}

function chaptersOf({ title, text }: WrittenPage, href: string): readonly DocEntry[] {
  // A line of a shown file may begin with the same sign.
  const prose = text.replaceAll(/^```.*\n[\s\S]*?^```$/gm, "");
  const parts = [...prose.matchAll(/^#{1,6} (.+)\n([\s\S]*?)(?=^#{1,6} |$(?![\s\S]))/gm)];
  const slugs = headingSlugs(parts.map(([, heading = ""]) => heading));
  return parts.slice(1).map(([, heading = "", body = ""], at) => ({
    label: plain(heading),
    detail: `${title}: ${plain(body)}`.slice(0, MOST_CHARACTERS),
    href: `${href}#${slugs[at + 1]}`,
  }));
}

/** Without the marks of Markdown. */
function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*|]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
