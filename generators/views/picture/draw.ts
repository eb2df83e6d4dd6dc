import type { NodeKind } from "@/generators/parts/picture/stack-graph";
import { escapeXml } from "@/lib/text/escape-xml";
import { type Glyph, glyphOf, strokesOf } from "./glyphs";
import type { LaidOut, Point } from "./lay-out";

/** The page's own tokens where the picture stands in a page, else these: light, dark. */
const tokens = {
  surface: ["#ffffff", "#131817"],
  sunken: ["#f8f9f8", "#0f1413"],
  line: ["#dcdfde", "#28302f"],
  "line-strong": ["#7d8785", "#6d7a78"],
  ink: ["#171c1b", "#e6eae9"],
  "ink-faint": ["#5c6664", "#92a09d"],
  accent: ["#0c6b66", "#5ccfc3"],
  "code-name": ["#0b5a8a", "#86c5f0"],
  "code-keyword": ["#7a2f8f", "#d3a2ea"],
  "code-string": ["#2c6a2c", "#9dd39b"],
  "code-number": ["#9a4a00", "#f0b273"],
  bad: ["#b3261e", "#ff9187"],
} as const;

type Token = keyof typeof tokens;

function colour(token: Token): string {
  return `var(--${token},${tokens[token][0]})`;
}

const colours: Readonly<Record<NodeKind, Token>> = {
  outside: "line-strong",
  edge: "accent",
  compute: "code-number",
  data: "code-string",
  network: "code-name",
  watch: "bad",
  delivery: "code-keyword",
};

/** More would not fit beside the icon. */
const MAX_CHARACTERS = 21;

/** As much of a text as a thing has room for. */
export function shorten(text: string): string {
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS - 1)}…` : text;
}

/** Where a node's block stands, for whoever shows the picture beside the files. */
export interface Placed {
  readonly file: string;
  readonly line: number;
}

function icon(glyph: Glyph | undefined, kind: NodeKind, { x, y }: Point): string {
  const field = `<rect x="${x + 8}" y="${y + 8}" width="30" height="30" rx="7" style="fill:${colour(colours[kind])}"/>`;
  if (!glyph) return field;
  const style = `fill:none;stroke:${colour("surface")};stroke-width:1.6;stroke-linecap:round`;
  return `${field}<path d="${strokesOf(glyph)}" transform="translate(${x + 13} ${y + 13})" style="${style}"/>`;
}

/** What a thing costs, over the corner of its box. */
function priceTag(price: string, { x, y, width }: LaidOut["nodes"][number]): string {
  const wide = 14 + 7 * price.length;
  const left = x + width - wide - 8;
  return `
<rect x="${left}" y="${y - 13}" width="${wide}" height="18" rx="9" style="fill:${colour("accent")}"/>
<text x="${left + wide / 2}" y="${y}" font-size="11.5" font-weight="600" text-anchor="middle" style="fill:${colour("surface")}">${price}</text>`;
}

/** What is known of a thing beside the graph. */
export interface Known {
  readonly place?: Placed | undefined;
  readonly price?: string | undefined;
}

function nodeMarkup(node: LaidOut["nodes"][number], { place, price }: Known) {
  const { x, y, width, height, kind, title, detail } = node;
  const data = place ? ` data-file="${escapeXml(place.file)}" data-line="${place.line}"` : "";
  const hover = [`${title}, ${detail}`, ...(place ? [`${place.file}, line ${place.line}`] : [])].join(": ");
  return `<g${data}><title>${escapeXml(hover)}</title>
<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" style="fill:${colour("surface")};stroke:${colour("line-strong")}"/>
${icon(glyphOf(node), kind, node)}
<text x="${x + 46}" y="${y + 20}" font-size="13" font-weight="600" style="fill:${colour("ink")}">${escapeXml(shorten(title))}</text>
<text x="${x + 46}" y="${y + 36}" font-size="11.5" style="fill:${colour("ink-faint")}">${escapeXml(shorten(detail))}</text>${price === undefined ? "" : priceTag(price, node)}
</g>`;
}

function curve(from: Point, to: Point, sideways: boolean): string {
  if (sideways) {
    const middle = Math.round((from.x + to.x) / 2);
    return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  }
  const middle = Math.round((from.y + to.y) / 2);
  return `C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
}

function edgeMarkup({ points }: LaidOut["edges"][number], sideways: boolean): string {
  const [start, ...rest] = points;
  if (!start) return "";
  const curves = rest.map((point, at) => curve(points[at] ?? start, point, sideways));
  return `<path d="M${start.x} ${start.y}${curves.join("")}" marker-end="url(#arrow)" style="fill:none;stroke:${colour("line-strong")}"/>`;
}

function networkMarkup({ network }: LaidOut, title: string): string {
  if (!network) return "";
  const { x, y, width, height } = network;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" stroke-dasharray="5 4" style="fill:${colour("sunken")};stroke:${colour("code-name")}"/>
<text x="${x + 10}" y="${y + 16}" font-size="11.5" style="fill:${colour("code-name")}">${escapeXml(title)}</text>`;
}

function variables(side: 0 | 1): string {
  return Object.entries(tokens)
    .map(([name, sides]) => `--${name}:${sides[side]}`)
    .join(";");
}

interface Words {
  readonly title: string;
  readonly description: string;
  readonly network: string;
}

/** The picture as a document of its own: it follows the theme of whoever looks at it. */
export function draw(graph: LaidOut, words: Words, knownOf: (id: string) => Known): string {
  const { width, height } = graph;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="picture-title picture-description" font-family="system-ui, sans-serif" stroke-linejoin="round">
<style>:root{${variables(0)}}@media (prefers-color-scheme:dark){:root{${variables(1)}}}</style>
<title id="picture-title">${escapeXml(words.title)}</title>
<desc id="picture-description">${escapeXml(words.description)}</desc>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" style="fill:${colour("line-strong")}"/></marker></defs>
<rect width="${width}" height="${height}" style="fill:${colour("surface")}"/>
${networkMarkup(graph, words.network)}
${graph.edges.map((edge) => edgeMarkup(edge, graph.sideways)).join("\n")}
${graph.nodes.map((node) => nodeMarkup(node, knownOf(node.id))).join("\n")}
</svg>
`;
}
