import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, parseExpression, print, quote } from "..";
import { judge } from "../judge/hashicorp";
import { anyText } from "../oracle/any-text";

/** Any text of whole characters, rich in what means something in HCL. */
const texts = fc.oneof(anyText, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

/** hcl2json gives strings back as templates, so sequences are escaped in them; HashiCorp's strings are normalised. */
const asJson = (text: string): string => text.replace(/[$%](?=\{)/g, "$&$&").normalize("NFC");

describe("quote", () => {
  it.each([
    ['say "hi"', '"say \\"hi\\""'],
    ["back\\slash", '"back\\\\slash"'],
    ["${x}", '"$${x}"'],
    ["%{if}", '"%%{if}"'],
    ["$ 5 and 100%", '"$ 5 and 100%"'],
    ["$${x}", '"$$${x}"'],
    ["a\nb\r\tc", '"a\\nb\\r\\tc"'],
    ["\u0000\u2028\u{e0001}", '"\\u0000\\u2028\\U000e0001"'],
    ["é 日本 😀", '"é 日本 😀"'],
    ["\ud800", '"\ufffd"'],
    ["", '""'],
  ])("writes %j", (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  it("is undone by our parser", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { expression, problems } = parseExpression(quote(text));
        expect(problems).toEqual([]);
        expect(expression).toMatchObject({ kind: "string", value: text });
      }),
      { numRuns: 2_000 },
    );
  });

  it("is undone by HashiCorp's parser", async () => {
    const all = fc.sample(texts, 1_500);
    const { json, message } = await judge(all.map((text, index) => `v${index} = ${quote(text)}\n`).join(""));
    expect(message).toBe("");
    expect(json).toEqual(Object.fromEntries(all.map((text, index) => [`v${index}`, asJson(text)])));
  });

  it("keeps text between sequences apart from them", async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, async (before, behind) => {
        const x = { kind: "reference", root: "x", steps: [] } as const;
        const parts = [
          { kind: "text", value: before } as const,
          { kind: "interpolation", expression: x } as const,
          { kind: "text", value: behind } as const,
        ];
        const text = print({
          kind: "body",
          items: [
            {
              kind: "attribute",
              name: "a",
              value: { kind: "tuple", items: [{ kind: "template", parts }], multiline: false },
            },
          ],
        });
        expect(parse(text).problems).toEqual([]);
        const { json } = await judge(text);
        expect(json).toEqual({ a: [`${asJson(before)}\${x}${asJson(behind)}`] });
      }),
      { numRuns: 150 },
    );
  });
});
