import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stackTree } from "@/generators/config/stack-tree";
import { type FieldSpec, present } from "@/generators/schema/field-spec";
import { formOf } from "./pattern-form";

function patternsIn(spec: FieldSpec): readonly RegExp[] {
  const field = present(spec);
  if (field.kind === "group") return field.fields.flatMap((named) => patternsIn(named.field));
  if (field.kind === "list") return patternsIn(field.item);
  return field.kind === "text" && field.limits.pattern ? [field.limits.pattern] : [];
}

const patterns = new Map(patternsIn(stackTree).map((pattern) => [String(pattern), pattern]));

/** RE2's pattern as JavaScript writes it. */
function read(source: string): RegExp {
  const fold = source.startsWith("(?i)");
  const own = (fold ? source.slice(4) : source).replaceAll(/\\x\{([0-9a-f]{4})\}/g, "\\u$1");
  return new RegExp(own, fold || own.includes("\\p{") ? "iu".slice(fold ? 0 : 1) : "");
}

const sharp = ["-", "_", "--", "aws:", "Name", "TZ", "AWS_", "LOG_LEVEL", "\n", "\u2028", "/", ".", "a", "0", "é", ""];

/** Texts near the pattern: its own, with a sharp one put in or in front, cut off, or any text at all. */
function near(pattern: RegExp): fc.Arbitrary<string> {
  return fc
    .tuple(
      pattern.source.includes("(?!") || pattern.source.includes("(?=") || pattern.flags !== ""
        ? fc.string({ unit: fc.constantFrom("a", "b", "Z", "0", "-", "_", "T", ":") })
        : fc.stringMatching(pattern),
      fc.constantFrom(...sharp),
      fc.nat(40),
      fc.boolean(),
    )
    .map(([text, put, at, cut]) => text.slice(0, at) + put + (cut ? "" : text.slice(at)));
}

describe("formOf", () => {
  it.each([...patterns])("%s means the same in Terraform", (_, pattern) => {
    const { matches, refuses } = formOf(pattern);
    const [accepts, ...others] = [matches, ...refuses].map(read);
    fc.assert(
      fc.property(fc.oneof(near(pattern), fc.string(), fc.constantFrom(...sharp)), (text) => {
        const taken = accepts?.test(text) && !others.some((other) => other.test(text));
        expect([text, taken]).toEqual([text, pattern.test(text)]);
      }),
    );
  });

  it("refuses to translate a pattern that looks around elsewhere", () => {
    expect(() => formOf(/^a(?!b)$/)).toThrow("looks around");
  });
});
