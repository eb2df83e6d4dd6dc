import { afterEach, describe, expect, it, vi } from "vitest";
import { parseJsonConfiguration } from "./parse-json-configuration";

afterEach(() => void vi.restoreAllMocks());

/** How often reading a text looks at one of its characters. */
function looksAt(text: string): number {
  const look = vi.spyOn(String.prototype, "charAt");
  parseJsonConfiguration(text);
  const { length } = look.mock.calls;
  look.mockRestore();
  return length;
}

const local = (value: unknown): string => JSON.stringify({ locals: { a: value } }, null, 1);
const kinds: Readonly<Record<string, (count: number) => string>> = {
  "a text of templates and escapes": (count) => local('\n${a}"é'.repeat(count)),
  "texts of templates": (count) => local(Array.from({ length: count }, (_, at) => `\${a${at}}\n`)),
  "objects, a line for each thing": (count) => local(Array.from({ length: count }, () => ({ a: { b: 1 } }))),
};

describe.each(Object.entries(kinds))("%s", (_, kind) => {
  it("costs twice as much where there is twice as much of it", () => {
    const [one, two, four] = [100, 200, 400].map((count) => looksAt(kind(count)));
    expect(one).toBeGreaterThan(100);
    expect(two).toBeLessThan(2.2 * (one ?? 0));
    expect(four).toBeLessThan(2.2 * (two ?? 0));
  });
});

it("finds every part of a text behind escapes, on whichever line it is asked for", () => {
  const text = `{\n "locals": {\n  "a": "\\n\\u0041\\"\${var.b}\\t\${var.c}",\n  "d": {\n   "e": "\${var.f}"\n  }\n }\n}`;
  const [block] = parseJsonConfiguration(text).body.items;
  const written = JSON.stringify(block);
  for (const name of ["var.b", "var.c", "var.f"]) {
    const offset = text.indexOf(name);
    const line = text.slice(0, offset).split("\n").length;
    const column = offset - text.lastIndexOf("\n", offset);
    expect(written).toContain(JSON.stringify({ line, column, offset }));
  }
});
