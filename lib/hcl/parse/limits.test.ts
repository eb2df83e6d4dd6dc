import { describe, expect, it } from "vitest";
import { expressionsIn, format, parse, parseExpression, print } from "..";
import { Scanner } from "../scan/scanner";

const DEEP = 10_000;
const LONG = 300_000;

const deep: readonly (readonly [string, string])[] = [
  ["lists", `a = ${"[".repeat(DEEP)}${"]".repeat(DEEP)}\n`],
  ["parentheses", `a = ${"(".repeat(DEEP)}1${")".repeat(DEEP)}\n`],
  ["objects", `a = ${"{a=".repeat(DEEP)}1${"}".repeat(DEEP)}\n`],
  ["calls", `a = ${"f(".repeat(DEEP)}${")".repeat(DEEP)}\n`],
  ["indexes", `a = ${"a[".repeat(DEEP)}0${"]".repeat(DEEP)}\n`],
  ["strings", `a = ${'"${'.repeat(DEEP)}x${'}"'.repeat(DEEP)}\n`],
  ["blocks", "a {\n".repeat(DEEP) + "}\n".repeat(DEEP)],
  ["signs", `a = ${"!".repeat(DEEP)}x\n`],
  ["conditions", `a = ${"a ? b : ".repeat(DEEP)}c\n`],
  ["sums", `a = 1${" + 1".repeat(DEEP)}\n`],
  ["sums of sums", `a = ${"(".repeat(300)}1${`${" + 1".repeat(300)})`.repeat(300)}\n`],
  ["open lists", `a = ${"[".repeat(DEEP)}`],
];

/** Text that repeats `unit`, hundreds of kilobytes in all. */
const long = (unit: string): string => unit.repeat(Math.ceil(LONG / unit.length));

const large: readonly (readonly [string, string])[] = [
  ["a string", `a = "${long("x")}"`],
  ["a list on one line", `a = [${long("1, ")}]`],
  ["digits and dots", `a = ${long("1.")}`],
  ["dollars", `a = "${long("$")}"`],
  ["open sequences", `a = "${long("${")}"`],
  ["brackets in disorder", long("}{)(;")],
  ["quotation marks", long('"')],
  ["open comments", long("/*\n")],
  ["open heredocs", long("a = <<EOT\n")],
  ["open blocks", long('resource "a" "b" {\n')],
  ["open objects", long("a = {\n")],
  ["open strings", long('a = "${"\n')],
  ["carriage returns", long("\r")],
  ["zero bytes", long("\0")],
  ["truncated blocks", long('resource "a" "b" {\n  a = [1,\n')],
];

/** How often a token is asked for while the text is read. */
function looksAt(text: string): number {
  const { kind } = Scanner.prototype;
  let looks = 0;
  Scanner.prototype.kind = function count(index) {
    looks += 1;
    return kind.call(this, index);
  };
  try {
    parse(text);
  } finally {
    Scanner.prototype.kind = kind;
  }
  return looks;
}

describe("limits", () => {
  it.each(deep)("survives thousands of nested %s, and so does everyone behind the parser", (_, text) => {
    const source = `${text}\nresource "still" "there" {\n}\n`;
    const { body, problems } = parse(source);
    expect(problems.length).toBeGreaterThan(0);
    expect(body.items.some((item) => item.kind === "block" && item.type === "resource")).toBe(true);
    expect([...expressionsIn(body)].length).toBeGreaterThanOrEqual(0);
    expect(format(source)).toBe(source);
    expect(parseExpression(text).problems.length).toBeGreaterThan(0);
  });

  it("prints what is as deep as the parser allows", () => {
    const nested = `a = ${"[".repeat(300)}${"]".repeat(300)}\n`;
    const chain = `a = 1${" + 1".repeat(300)}\n`;
    const both = `a = ${"(".repeat(390)}1${" + 1".repeat(390)}${")".repeat(390)}\n`;
    for (const text of [nested, chain, both]) expect(print(parse(text).body)).toBe(text);
  });

  it.each(large)("twice hundreds of kilobytes of %s are twice the work", (_, text) => {
    expect(looksAt(text)).toBeLessThan(2.2 * looksAt(text.slice(0, text.length / 2)) + 2000);
  });

  it.each([
    ["", 0],
    ["\n\n", 0],
    ["\ufeffa = 1\n", 0],
    ["a = 1\r\nb = 2\r\n", 0],
    ["a = 1\rb = 2", 1],
    ["a = \u0000", 1],
    ["a = \ud800", 1],
    ['a = "\ud800"\n', 0],
    ["\ufeff\ufeffa = 1", 1],
  ])("reads %j with %d problems", (text, count) => {
    expect(parse(text).problems).toHaveLength(count);
  });
});
