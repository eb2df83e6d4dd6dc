import fc from "fast-check";
import { lexer, type Token, type Tokens } from "marked";
import { describe, expect, test } from "vitest";
import { markdownCellCode, markdownCode, markdownText } from "./markdown-text";
import { terminalText } from "./terminal-text";

const sign = fc.oneof(
  fc.constantFrom(
    ...'\\`*_{}[]()<>#+-.!|~&:@=/"\n\t 1a',
    "https://",
    "www.a.io",
    "</td>",
    "&lt;",
    "![x](y)",
    "1. ",
    "```",
  ),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const anyText = fc.string({ unit: sign, minLength: 1, maxLength: 24 });

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
};
const decoded = (text: string): string =>
  text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);
const shownBy = (tokens: readonly Token[]): string =>
  tokens.map((token) => ("text" in token ? decoded(String(token.text)) : token.raw)).join("");

/** What stands in a paragraph, between words that are ours. */
function paragraph(markdown: string): readonly Token[] {
  const tokens = lexer(`a ${markdown} b`).filter(({ type }) => type !== "space");
  expect(tokens.map(({ type }) => type)).toEqual(["paragraph"]);
  // Safe: the line above says so.
  return (tokens[0] as Tokens.Paragraph).tokens;
}

const oneLine = (text: string): string => terminalText(text.replace(/\s+/g, " "));

describe("as a parser of Markdown reads it", () => {
  test("text is text, and shows what was given", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = paragraph(markdownText(text));
        for (const { type } of tokens) expect(["text", "escape"]).toContain(type);
        expect(shownBy(tokens).replace(/\s+/g, " ")).toBe(`a ${oneLine(text)} b`.replace(/\s+/g, " "));
      }),
      { numRuns: 1_500 },
    );
  });

  test("a line of nothing else opens nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = lexer(`${markdownText(text.trim())}\n`);
        for (const { type } of tokens) expect(["paragraph", "space", "text"]).toContain(type);
      }),
      { numRuns: 1_500 },
    );
  });

  test("code is one span, and shows what was given", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = paragraph(markdownCode(text)).filter(({ type }) => type !== "text");
        expect(spans.map(({ type }) => type)).toEqual(["codespan"]);
      }),
      { numRuns: 1_500 },
    );
  });

  test("a cell stays one cell", () => {
    fc.assert(
      fc.property(anyText, anyText, (path, text) => {
        const row = `| ${markdownCellCode(path)} | ${markdownText(text)} |`;
        const [table] = lexer(`| a | b |\n| --- | --- |\n${row}\n`);
        expect(table).toMatchObject({ type: "table", rows: [{ length: 2 }] });
      }),
      { numRuns: 1_500 },
    );
  });
});

test.each([
  ["main.tf", "`main.tf`"],
  ["a`b.tf", "``a`b.tf``"],
  ["`", "`` ` ``"],
  ["a\n# b\u001b[2J", "`a # b\ufffd[2J`"],
])("the path %j as code", (path, code) => {
  expect(markdownCode(path)).toBe(code);
});

test.each([
  ["snake_case stays", "snake\\_case stays".replace("\\", "")],
  ["<b>", "\\<b\\>"],
  ["see https://a.io or www.a.io", "see https\\://a.io or www\\.a.io"],
  ["- a", "\\- a"],
  ["12. a", "12\\. a"],
])("the text %j", (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});
