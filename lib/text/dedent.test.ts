import { expect, test } from "vitest";
import { dedent } from "./dedent";

const inner = "  b = 2\n";

test.each([
  [
    "lines with one more inside",
    dedent`
      a {
        b = 1
      }
    `,
    "a {\n  b = 1\n}\n",
  ],
  [
    "a blank line, which has no indent to give",
    dedent`
      a = 1

      b = 2
    `,
    "a = 1\n\nb = 2\n",
  ],
  [
    "no line break at the end",
    dedent`
      a = 1
      b = 2`,
    "a = 1\nb = 2",
  ],
  [
    "a value of several lines, as it is",
    dedent`
      a {
      ${inner}}
    `,
    "a {\n  b = 2\n}\n",
  ],
  [
    "values at both ends",
    dedent`
      ${inner}c = 3
      ${inner}`,
    "  b = 2\nc = 3\n  b = 2\n",
  ],
  [
    "escapes",
    dedent`
      a = "\${b}\\n"
    `,
    'a = "${b}\\n"\n',
  ],
  [
    "the outermost line sets the indent",
    dedent`
          a
        b
  `,
    "  a\nb\n",
  ],
])("reads %s", (_, text, expected) => expect(text).toBe(expected));
