import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { lexer, type Token, walkTokens } from "marked";
import { describe, expect, it } from "vitest";
import { headingSlugs } from "@/components/docs/heading-slug";
import { root } from "../run/set-up/paths.mjs";

const files = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

interface Page {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

function readPage(file: string): Page {
  const links: string[] = [];
  const headings: string[] = [];
  walkTokens(lexer(readFileSync(join(root, file), "utf8")), (token: Token) => {
    if (token.type === "link" || token.type === "image") links.push(token.href);
    if (token.type === "heading") headings.push(token.text);
  });
  return { links, anchors: new Set(headingSlugs(headings)) };
}

const pages = new Map(files.map((file) => [file, readPage(file)]));

/** Why a link of a page leads nowhere; nothing where it leads somewhere. */
function dead(file: string, link: string): string | undefined {
  // An address of mail that stands in a text becomes a link by itself.
  if (link.startsWith("mailto:")) return undefined;
  if (/^[a-z]+:/i.test(link))
    return URL.canParse(link) && link.startsWith("https://") ? undefined : "is no https address";
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? file : join(dirname(file), path);
  if (!existsSync(join(root, target))) return "names no file";
  if (anchor === undefined) return undefined;
  return pages.get(target)?.anchors.has(anchor) ? undefined : "names no heading";
}

describe.each(files)("%s", (file) => {
  it("has no dead link", () => {
    const links = pages.get(file)?.links ?? [];
    expect(links.flatMap((link) => (dead(file, link) ? [`${link} ${dead(file, link)}`] : []))).toEqual([]);
  });
});

it.each([
  ["nowhere.md", "names no file"],
  ["docs/command-line.md#nowhere", "names no heading"],
  ["#two-commands", undefined],
  ["http://example.org", "is no https address"],
])("%s %s", (link, why) => {
  expect(dead("README.md", link)).toBe(why);
});
