import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { shellQuote } from "./shell-quote";

test.each([
  ["plain-1.0/x", "plain-1.0/x"],
  ["a b", "'a b'"],
  ["?v=1&owner=x", "'?v=1&owner=x'"],
  ["it's", `'it'\\''s'`],
  ["", "''"],
])("%j is written as %s", (word, quoted) => {
  expect(shellQuote(word)).toBe(quoted);
});

test.each(["$(id)", "`id`", "a\nb", "\\", "'; id #", "~x*"])("a shell reads %j back", (word) => {
  expect(execFileSync("sh", ["-c", `printf %s ${shellQuote(word)}`], { encoding: "utf8" })).toBe(word);
});
