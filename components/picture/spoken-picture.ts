import { shorten } from "@/generators/views/picture/draw";
import type { Picture, PictureNode } from "@/generators/views/picture/picture";
import { escapeXml } from "@/lib/text/escape-xml";

type Said = (sentence: string) => string | undefined;
type Names = Pick<PictureNode, "title" | "detail">;

/** A thing of the drawing: what is said of it while one points at it, its title and its detail. */
const THING = /(<g[^>]*><title>)([^<]*)(<\/title>.*?<text[^>]*>)[^<]*(<\/text>\s*<text[^>]*>)[^<]*/gs;
const NETWORK = /(<text[^>]*>)(Private network [^<]*)/;
const DESCRIPTION = /(<desc[^>]*>)[^<]*/;
const PLACE = /line \d+$/;

const nameOf = ({ title, detail }: Names): string => `${title} (${detail})`;
const hoverOf = ({ title, detail }: Names): string => escapeXml(`${title}, ${detail}`);

/** A picture in the words of a language; names that somebody chose stay as they are. */
export function spokenPicture(picture: Picture, said: Said): Picture {
  const { svg, nodes } = picture;
  const spoken = (words: string): string => said(words) ?? words;
  const named = nodes.map((node) => ({ ...node, title: spoken(node.title), detail: spoken(node.detail) }));
  const names = new Map(nodes.map((node, at) => [nameOf(node), nameOf(named[at] ?? node)]));
  const hovers = new Map(nodes.map((node, at) => [hoverOf(node), named[at] ?? node]));
  const told = named.map((node) => ({
    ...node,
    leads: node.leads.map(({ label, to }) => ({ label: spoken(label), to: names.get(to) ?? to })),
  }));
  const sentences = told.flatMap((node) => node.leads.map(({ label, to }) => `${nameOf(node)}: ${label} ${to}.`));

  const thing = (whole: string, open: string, hover: string, toTitle: string, toDetail: string): string => {
    const [name = "", ...place] = hover.split(": ");
    const node = hovers.get(name);
    if (!node) return whole;
    const pointed = [hoverOf(node), ...place.map((words) => words.replace(PLACE, spoken))].join(": ");
    return `${open}${pointed}${toTitle}${escapeXml(shorten(node.title))}${toDetail}${escapeXml(shorten(node.detail))}`;
  };
  return {
    ...picture,
    svg: svg
      .replace(THING, thing)
      .replace(NETWORK, (_, open: string, words: string) => `${open}${spoken(words)}`)
      .replace(DESCRIPTION, (_, open: string) => `${open}${escapeXml(sentences.join(" "))}`),
    nodes: told,
  };
}
