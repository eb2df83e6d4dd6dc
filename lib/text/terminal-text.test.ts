import fc from "fast-check";
import { expect, test } from "vitest";
import { terminalJson, terminalText } from "./terminal-text";

test.each([
  ["letters and signs of any language", "größe 名前 🙂.tf", "größe 名前 🙂.tf"],
  ["a tab", "a\tb", "a b"],
  ["escapes of a terminal", "\u001b]0;x\u0007\u009b31m", "\ufffd]0;x\ufffd\ufffd31m"],
  ["line ends", "a\r\nb\u2028c\u0085d", "a\ufffd\ufffdb\ufffdc\ufffdd"],
  ["marks of direction", "a\u202eb\u2066c\u200fd\u061ce", "a\ufffdb\ufffdc\ufffdd\ufffde"],
  ["half a character", "a\ud800b", "a\ufffdb"],
])("%s", (_, text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

test("nothing that steers comes through, and what is safe stays as it is", () => {
  const sign = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom("\u001b[2J", "\u202e", "🙂", "a"),
  );
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
      const shown = terminalText(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
      expect(terminalText(shown)).toBe(shown);
      const json = terminalJson({ text });
      expect(json).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
      expect(JSON.parse(json)).toEqual({ text });
    }),
    { numRuns: 1_000 },
  );
});
