import { describe, expect, it } from "vitest";
import { decodeUtf8 } from "./decode-utf8";

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...Buffer.from(part)])));

describe("decodeUtf8", () => {
  it.each(["", "plain", "ä 🚀 \ufffd", "\ufeffmark"])("reads %j as it is", (text) => {
    expect(decodeUtf8(bytes(text))).toEqual({ text });
  });

  it.each([
    ["a lone byte", bytes("aä", 0xff, "b"), 2],
    ["a sequence cut off at the end", bytes("a🚀", 0xe4, 0xbd), 3],
    ["a replacement character before it", bytes("\ufffd", 0xc0, "x"), 1],
    ["UTF-16", bytes(0xff, 0xfe, "a", 0, "b", 0), 0],
  ])("points to %s", (_what, data, at) => {
    const { text, damagedAt } = decodeUtf8(data);
    expect(damagedAt).toBe(at);
    expect(text[at]).toBe("\ufffd");
  });
});
