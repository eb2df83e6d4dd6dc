import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { plainOf } from "../known";
import { yamlValue } from "./yaml-value";

const READ: readonly string[] = [
  "a: 1\nb:\n  c: x\n",
  "- a\n- b: 1\n  c: [1, two, {x: z}]\n-\n  - deep\n- - very\n  - deep\n",
  "list:\n- name: a\n  port: 80\n- name: b # a comment\n  port: 81\nempty:\nlast: null\n",
  "---\n# head\nkey: \"with: colon\\n\"\n'single ''quoted''': true\nnumber: -1.5\nurl: https://example.com:443/a#b\n",
  "flow: {a: 1, b: [true, 'x, y'], c: {d: e}}\nlong: [\n  1, # one\n  2,\n]\n",
  "base: &base\n  k: 1\nother: *base\n",
  "just a text\n",
  "5\n",
  "10.0.0.0/16: yes sir\n",
];

describe("yamlValue reads the common forms as a reader of YAML does", () => {
  test.each(READ)("%j", (text) => {
    const value = yamlValue(text);
    expect(value && plainOf(value)).toEqual(parse(text));
  });
});

describe("yamlValue says nothing of others", () => {
  test.each([
    "a: !!str 1\n",
    "a: b\n  c\n",
    "<<: *x\na: 1\n",
    "a: 1\na: 2\n",
    "? a\n: b\n",
    "a: [1, 2\n",
    "a: *nobody\n",
    "a: 1\n b: 2\n",
    `a: ${" ".repeat(3000)}x\n`,
    "[".repeat(500),
  ])("%j", (text) => {
    expect(yamlValue(text)).toBeUndefined();
  });
});

test.each(["yes", "0x10", "2020-01-01", "|\n  a\n  b"])("a value that is not told: %s", (text) => {
  const value = yamlValue(`k: ${text}\n`);
  expect(value?.kind === "object" && value.entries.get("k")?.kind).toBe("unknown");
});
