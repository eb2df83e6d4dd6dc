import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Check, decodeLink, encodeLink, type JsonObject, type LinkVersion } from ".";

/** Lets everything through: the law is about the spelling alone. */
const anything: Check<unknown> = (config) => ({ ok: true, config });

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }).map((value) => value.replace(/\p{Surrogate}/gu, "")),
  fc.constantFrom(
    "",
    "-",
    "~",
    "true",
    "1",
    "1.0",
    "01",
    "-0",
    "1e5",
    "null",
    "[]",
    "{}",
    "~~",
    "a=b&c",
    "%41",
    "+",
    " ",
    "#",
    "'",
  ),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);
const key = fc.oneof(text, fc.constantFrom("v", "z", "~z", "length", "0", "12", "a.b", "constructor", "toString"));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(
      key.filter((name) => name !== "__proto__"),
      tie("value"),
      { maxKeys: 5, noNullPrototype: true },
    ),
  ),
}));
// Safe: the arbitrary makes JSON only.
const config = fc
  .dictionary(
    key.filter((name) => name !== "__proto__"),
    value,
    { maxKeys: 6, noNullPrototype: true },
  )
  .map((object) => object as JsonObject);

describe("decodeLink", () => {
  it("gives back what encodeLink was given, for any two configurations", () => {
    fc.assert(
      fc.property(config, config, (given, defaults) => {
        const format: LinkVersion = { version: 1, defaults };
        const link = encodeLink(given, format);
        expect(decodeLink(link, { versions: [format], check: anything })).toEqual({ config: given, dropped: [] });
      }),
      { numRuns: 1500 },
    );
  });

  it("gives back text that does not compress", () => {
    const given: JsonObject = {
      v: { "": ["\u{80}\u{10000}\u{10000}\u{10000}"] },
      "": {
        "\u{800}\u{10000}\u{800}\u{11047}\u{10040}\u{840}\u{880}": [
          "\u{10081}\u{100c1}\u{11080}\u{12001}\u{810}\u{150}\u{104d0}\u{15950}",
          "\u{11bd2}\u{96621}\u{108b91}\u{7682c}\u{ff6da}\u{b299c}",
          "\u{85cd3}\u{6a5af}\u{98f2f}\u{eb678}",
          "\u{3ea4c}\u{1101e}",
        ],
      },
    };
    const format: LinkVersion = { version: 1, defaults: {} };
    const link = encodeLink(given, format);
    expect(link).toContain("~z=");
    expect(decodeLink(link, { versions: [format], check: anything })).toEqual({ config: given, dropped: [] });
  });

  it("gives back long configurations, compressed", () => {
    const long = fc.array(fc.record({ name: text, size: fc.integer(), tags: fc.array(text, { maxLength: 4 }) }), {
      minLength: 40,
      maxLength: 60,
    });
    fc.assert(
      fc.property(long, (list) => {
        const format: LinkVersion = { version: 3, defaults: { list: [{ name: "a", size: 1, tags: [] }], other: "x" } };
        const given = { list, other: "y" };
        const link = encodeLink(given, format);
        expect(link).toContain("&~z=");
        expect(decodeLink(`#${link}`, { versions: [format], check: anything })).toEqual({ config: given, dropped: [] });
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it("never throws, whatever the text", () => {
    const format: LinkVersion = { version: 1, defaults: { a: 1, list: [1, 2], map: { x: "y" } } };
    const hostile = fc.array(
      fc.constantFrom(
        "a",
        "list",
        "map",
        ".",
        "0",
        "length",
        "=",
        "&",
        "~z",
        "%",
        "%e",
        "~",
        "-",
        "__proto__",
        "v",
        "#",
        "?",
        "9999",
      ),
    );
    const junk = fc.oneof(
      fc.string({ unit: "binary" }),
      hostile.map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(junk, (link) => {
        expect(() => decodeLink(link, { versions: [format], check: anything })).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
