import { readdirSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { findByPath } from "@/app/api/testing/find-routes";
import { ApiOperation } from "@/components/docs/api-operation";
import { Markdown } from "@/components/docs/markdown";
import { ruleTexts } from "@/lib/rules";
import { ApiWords } from "./api/api-words";
import { shownOperations } from "./api/shown-operations";
import { linkTo } from "./link-to";
import OptionsPage from "./options/page";
import DocsPage from "./page";
import { docGroups, writtenPages } from "./pages";
import ProofPage from "./proof/page";

/** Every page of the documentation as the server writes it, by its address. */
const html = new Map([
  ["/docs", renderToStaticMarkup(<DocsPage />)],
  ["/docs/options", renderToStaticMarkup(<OptionsPage />)],
  ["/docs/proof", renderToStaticMarkup(<ProofPage />)],
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

test("every page is in the index, once, with words of its own", () => {
  const links = docGroups().flatMap(({ links: inside }) => inside);
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
