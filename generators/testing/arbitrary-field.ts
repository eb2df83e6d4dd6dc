import fc from "fast-check";
import type { FieldSpec, SpecOf, TextLimits } from "@/generators/schema/field-spec";
import { judged } from "@/generators/schema/tree";

/** Lists stay short, so that one configuration takes moments to generate; their limits are tested at the limit. */
const LONGEST_LIST = 3;

const lookaround = /\(\?[=!](?:[^()]|\([^()]*\))*\)/g;

/**
 * fast-check draws from neither lookaround nor the flag i, and slowly from all letters of Unicode; what it draws too
 * freely is judged by the pattern itself.
 */
function drawable({ source, flags }: RegExp): RegExp {
  return new RegExp(
    source.replace(lookaround, "").replace("\\p{L}", "A-Za-zÀ-ÿŁ-ſα-ωА-я").replace("\\p{N}", "0-9²½٣"),
    flags.replace("i", ""),
  );
}

function within({ min, max = 64, pattern }: TextLimits): fc.Arbitrary<string> {
  return pattern
    ? fc
        .stringMatching(drawable(pattern), { maxLength: max })
        .filter((text) => pattern.test(text) && text.length >= min && text.length <= max)
    : fc.string({ minLength: min, maxLength: Math.min(max, 64), unit: "grapheme" });
}

function text(field: SpecOf<"text">): fc.Arbitrary<string> {
  const drawn = within(field.limits);
  if (!field.limits.judgedBesides) return drawn;
  const holds = (value: string): boolean => judged(field, value) !== undefined;
  const usual = [field.initial, field.placeholder].find(
    (value): value is string => typeof value === "string" && holds(value),
  );
  // Few texts of the right form name a Region or a time zone: one that does not gives way to the usual one.
  return usual === undefined ? drawn.filter(holds) : drawn.map((value) => (holds(value) ? value : usual));
}

function number({ limits: { integer, min = -1e6, max = 1e6 } }: SpecOf<"number">): fc.Arbitrary<number> {
  // No JSON tells −0 from 0.
  return integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}

/** Special arbitraries by the dotted path of a field, where limits say too little; `[]` stands for any entry. */
export type Special = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Any value that a field alone may hold, with every field inside it set. */
export function arbitraryOf(field: FieldSpec, special: Special = {}, path = ""): fc.Arbitrary<unknown> {
  const own = special[path];
  if (own) return own;
  switch (field.kind) {
    case "text":
      return text(field);
    case "number":
      return number(field);
    case "choice":
      return fc.constantFrom(...field.options.map(({ value }) => (field.numeric ? Number(value) : value)));
    case "switch":
      return fc.boolean();
    case "list": {
      const { min, max = LONGEST_LIST } = field.limits;
      const maxLength = Math.min(max, Math.max(min, LONGEST_LIST));
      return fc.array(arbitraryOf(field.item, special, `${path}[]`), { minLength: min, maxLength });
    }
    case "group": {
      const under = (key: string) => (path === "" ? key : `${path}.${key}`);
      return fc.record(
        Object.fromEntries(field.fields.map(({ key, field: one }) => [key, arbitraryOf(one, special, under(key))])),
      );
    }
    case "maybe":
      return fc.option(arbitraryOf(field.value, special, path), { nil: field.off });
  }
}
