import fc from "fast-check";
import type { Comment } from "../ast/ast";

const words = ["null", "true", "false", "for", "if", "in"];

/** A name that is no word of the language. */
export const anyName = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,8}$/).filter((text) => !words.includes(text));

const awkward = fc.constantFrom(
  ...'$%{}"\\\n\r\té😀\u0000\u2028#',
  ...["${x}", "%{if}", "EOT", "~}", "*/", "$${", "\\n"],
);

/** Text that may contain anything, often what means something in HCL. */
export const anyText = fc
  .array(fc.oneof(fc.string({ maxLength: 5 }), awkward), { maxLength: 4 })
  .map((pieces) => pieces.join(""));

/** A comment up to the line end. */
export const anyComment = fc
  .record({
    marker: fc.constantFrom("#" as const, "//" as const),
    text: fc.stringMatching(/^ [a-z "${}]{0,12}[a-z]$/),
  })
  .map(({ marker, text }): Comment => ({ kind: "comment", marker, text }));

/** An object with that property, or without it. */
export function maybe<K extends string, V>(key: K, value: fc.Arbitrary<V>): fc.Arbitrary<{ [P in K]?: V }> {
  // A computed key loses its literal type.
  return fc.oneof(
    fc.constant({}),
    value.map((some) => ({ [key]: some }) as { [P in K]: V }),
  );
}

/** `key: true`, or nothing. */
export const maybeTrue = <K extends string>(key: K): fc.Arbitrary<{ [P in K]?: true }> =>
  maybe(key, fc.constant(true as const));
