import { describe, expect, it } from "vitest";
import { chapter, fence, inert, table, value } from "./markdown";

describe("inert", () => {
  it.each([
    ["a|b", "a&#124;b"],
    ["`code`", "&#96;code&#96;"],
    ["<script>", "&#60;script&#62;"],
    ["[x](y)", "&#91;x&#93;&#40;y&#41;"],
    ["&amp;", "&#38;amp;"],
    ["www.bank.io", "www&#46;bank&#46;io"],
    ["https://bank.io", "https&#58;//bank&#46;io"],
    ["a\nb", "a&#10;b"],
    ["🦊", "&#129418;"],
    ["plain text 1, 2", "plain text 1, 2"],
  ])("writes %j as %j", (text, expected) => {
    expect(inert(text)).toBe(expected);
  });
});

describe("value", () => {
  it.each([
    ["ml-platform", "`ml-platform`"],
    [12, "`12`"],
    [true, "`true`"],
    ["", "none"],
    [null, "none"],
    ["a|b`", "a&#124;b&#96;"],
  ])("writes %j as %j", (given, expected) => {
    expect(value(given)).toBe(expected);
  });
});

describe("table, fence, chapter", () => {
  it("spells them, and leaves out what does not apply", () => {
    expect(table(["a", "b"], [["1", "2"]])).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |");
    expect(fence("sh", "ls\n")).toBe("```sh\nls\n```");
    expect(chapter("Title", "one", false, null, undefined, "two")).toBe("## Title\n\none\n\ntwo");
  });
});
