import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import packed from "./constraints.gen.json";
import { inflateText } from "./inflate-text";
import { inflateText as inflateInNode } from "./inflate-text.node";

const written = (text: string): string => deflateRawSync(text).toString("base64");

test.each([
  ["nothing", ""],
  ["lines", "a\nb\n"],
  ["more than ASCII", "ä€𝄞"],
])("reads %s", (_, text) => {
  expect(inflateText(written(text))).toBe(text);
  expect(inflateInNode(written(text))).toBe(text);
});

test("reads the generated data alike in Node and in a browser", () => {
  expect(inflateInNode(packed.deflate)).toBe(inflateText(packed.deflate));
});
