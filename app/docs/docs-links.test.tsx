import { readdirSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { findByPath } from "@/app/api/testing/find-routes";
import { ApiOperation } from "@/components/docs/api-operation";
import { DocIndex } from "@/components/docs/doc-index";
import { Markdown } from "@/components/docs/markdown";
import { germanDocPages } from "@/components/words/german/doc-pages";
import { ruleTexts } from "@/lib/rules";
import { ApiWords } from "./api/api-words";
import { shownOperations } from "./api/shown-operations";
import { linkTo } from "./link-to";
import { OptionsBody } from "./options/options-body";
import { docGroups, writtenPages } from "./pages";
import { ProofBody } from "./proof/proof-body";

/** Every page of the documentation as the server writes it, by its address. */
const html = new Map([
  ["/docs", renderToStaticMarkup(<DocIndex groups={docGroups("en")} />)],
  ["/docs/options", renderToStaticMarkup(<OptionsBody />)],
  ["/docs/proof", renderToStaticMarkup(<ProofBody />)],
  ["/docs/api", renderToStaticMarkup(<ApiPageBody />)],
  ...writtenPages().map(({ slug, text }) => {
    return [`/docs/${slug}`, renderToStaticMarkup(<Markdown text={text} linkTo={linkTo} />)] as const;
  }),
]);

function ApiPageBody() {
  return (
    <>
      <ApiWords origin="http://localhost:3000" />
      {shownOperations().map((operation) => (
        <ApiOperation key={operation.operationId} operation={operation} />
      ))}
    </>
  );
}

const all = (text: string, attribute: string): readonly string[] =>
  [...text.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) => value);

const elsewhere = new Set([
  "/",
  "/audit",
  "/rules",
  ...ruleTexts.map(({ id }) => `/rules/${id}`),
  ...findByPath("route.ts").keys(),
]);

function dead(page: string, href: string): boolean {
  if (href.startsWith("https://")) return !URL.canParse(href);
  const [path = "", anchor] = href.split("#");
  const target = path === "" ? page : path;
  const found = html.get(target);
  if (found === undefined) return !elsewhere.has(target);
  return anchor !== undefined && !all(found, "id").includes(anchor);
}

test.each([...html.keys()])("%s has no dead link, and every anchor once", (page) => {
  const text = html.get(page) ?? "";
  expect(text.length).toBeGreaterThan(500);
  expect([...new Set(all(text, "href"))].filter((href) => dead(page, href))).toEqual([]);
  const ids = all(text, "id");
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("every page has its German, and nothing else has", () => {
  const pages = docGroups("en").flatMap(({ links }) => links.map(({ href }) => href.split("/").at(-1)));
  expect(Object.keys(germanDocPages).sort()).toEqual(pages.sort());
  const titles = docGroups("de").map(({ title }) => title);
  expect(titles).toEqual(["Einstieg", "Nutzung", "Prüfung", "Betrieb"]);
});

test("every page is in the index, once, with words of its own", () => {
  const links = docGroups("en").flatMap(({ links: inside }) => inside);
  expect(links.map(({ href }) => href).sort()).toEqual(
    [...html.keys(), "/rules"].filter((href) => href !== "/docs").sort(),
  );
  for (const { title, summary } of links) {
    expect(title).toMatch(/^\p{Lu}/u);
    expect(summary).toMatch(/^.{10,200}[.?]$/);
  }
  expect(readdirSync("docs").length).toBeGreaterThan(7);
});

test("what Markdown says of HTML stays text", () => {
  const hostile = "# A\n\n<script>alert(1)</script>\n\nsay `<b>`, [x](javascript:alert(1)) or <b>\n";
  const drawn = renderToStaticMarkup(<Markdown text={hostile} linkTo={linkTo} />);
  expect(drawn).not.toMatch(/<script|<b>|href/);
  expect(drawn).toContain("&lt;b&gt;");
});
