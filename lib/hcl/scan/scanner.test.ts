import { describe, expect, it } from "vitest";
import { fixtures } from "../oracle/fixtures";
import { Scanner } from "./scanner";
import { T } from "./token";

const names = new Map(Object.entries(T).map(([name, kind]) => [kind as number, name]));

const scan = (text: string): string[] => {
  const scanner = new Scanner(text);
  const tokens: string[] = [];
  for (let index = 0; scanner.kind(index) !== T.end; index++) {
    tokens.push(`${names.get(scanner.kind(index))} ${scanner.slice(index)}`);
  }
  return tokens;
};

describe("Scanner", () => {
  it.each([
    ["a-b = 1.5", ["name a-b", "equal =", "number 1.5"]],
    ["1...", ["number 1", "ellipsis ..."]],
    ["1.e5", ["number 1.e5"]],
    ["a::b=>c", ["name a", "doubleColon ::", "name b", "arrow =>", "name c"]],
    ['"a$${b}"', ['string "a$${b}"']],
    ['"${a}"', ['openQuote "', "interpolation ${", "name a", "sequenceEnd }", 'closeQuote "']],
    [
      '"${{}}~}"',
      [
        'openQuote "',
        "interpolation ${",
        "openBrace {",
        "closeBrace }",
        "sequenceEnd }",
        "quotedText ~}",
        'closeQuote "',
      ],
    ],
    ["<<E\na\nE\n", ["openHeredoc <<E\n", "heredocText a\n", "closeHeredoc E", "newline \n"]],
    ["<<E", ["less <", "less <", "name E"]],
    ["# a\r\nb // c", ["lineComment # a", "newline \r\n", "name b", "lineComment // c"]],
    ["/* a\n*/ /* b", ["blockComment /* a\n*/", "openComment /* b"]],
    ['"a\nb', ['openQuote "', "quotedText a", "quotedNewline ", "newline \n", "name b"]],
    ["a é 😀", ["name a", "name é", "invalid 😀"]],
  ])("cuts %j", (text, tokens) => {
    expect(scan(text)).toEqual(tokens);
  });

  it("loses nothing but blanks", () => {
    for (const text of fixtures.values()) {
      const scanner = new Scanner(text);
      let end = 0;
      for (let index = 0; scanner.kind(index) !== T.end; index++) {
        expect(text.slice(end, scanner.start(index)).trim()).toBe("");
        end = scanner.end(index);
      }
      expect(text.slice(end).trim()).toBe("");
    }
  });
});
