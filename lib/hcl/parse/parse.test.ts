import { describe, expect, it } from "vitest";
import { parse, parseExpression } from "..";
import { withoutRanges } from "../template/skeleton";

const read = (text: string) => {
  const { expression, problems } = parseExpression(text);
  return {
    ...withoutRanges(expression),
    ...(problems.length > 0 && { problems: problems.map(({ message }) => message) }),
  };
};
const name = (root: string) => ({ kind: "reference", root, steps: [] });

describe("parseExpression", () => {
  it.each([
    ["1.50", { kind: "number", value: 1.5, text: "1.50" }],
    ['"a\\n$${b}"', { kind: "string", value: "a\n${b}" }],
    ["a.b", { kind: "reference", root: "a", steps: [{ kind: "attr", name: "b" }] }],
    [
      "a[b].0.*",
      {
        kind: "reference",
        root: "a",
        steps: [
          { kind: "index", key: name("b") },
          { kind: "index", key: { kind: "number", value: 0, text: "0" }, legacy: true },
          { kind: "splat", full: false },
        ],
      },
    ],
    [
      "f(a)[*]",
      {
        kind: "access",
        target: { kind: "call", name: "f", args: [name("a")], multiline: false },
        steps: [{ kind: "splat", full: true }],
      },
    ],
    ["a::b(c...)", { kind: "call", name: "a::b", args: [name("c")], expand: true, multiline: false }],
    [
      "a + b * c",
      {
        kind: "binary",
        operator: "+",
        left: name("a"),
        right: { kind: "binary", operator: "*", left: name("b"), right: name("c"), multiline: false },
        multiline: false,
      },
    ],
    [
      "a - b - c",
      {
        kind: "binary",
        operator: "-",
        left: { kind: "binary", operator: "-", left: name("a"), right: name("b"), multiline: false },
        right: name("c"),
        multiline: false,
      },
    ],
    [
      "-a.b",
      { kind: "unary", operator: "-", operand: { kind: "reference", root: "a", steps: [{ kind: "attr", name: "b" }] } },
    ],
    [
      "[for k, v in a : v if b]",
      {
        kind: "for",
        result: "tuple",
        keyName: "k",
        valueName: "v",
        collection: name("a"),
        value: name("v"),
        condition: name("b"),
        multiline: false,
      },
    ],
    [
      "{for k, v in a : k => v...}",
      {
        kind: "for",
        result: "object",
        keyName: "k",
        valueName: "v",
        collection: name("a"),
        key: name("k"),
        value: name("v"),
        grouping: true,
        multiline: false,
      },
    ],
    [
      '"${a}-${~ b ~}"',
      {
        kind: "template",
        parts: [
          { kind: "interpolation", expression: name("a") },
          { kind: "text", value: "-" },
          { kind: "interpolation", expression: name("b"), stripBefore: true, stripAfter: true },
        ],
      },
    ],
    [
      '"%{ for x in y }a%{ endfor }"',
      {
        kind: "template",
        parts: [
          { kind: "directive", keyword: "for", valueName: "x", collection: name("y") },
          { kind: "text", value: "a" },
          { kind: "directive", keyword: "endfor" },
        ],
      },
    ],
    [
      "(\n  a\n  || b\n)",
      {
        kind: "parenthesised",
        inner: { kind: "binary", operator: "||", left: name("a"), right: name("b"), multiline: true },
        multiline: true,
      },
    ],
    ["a b", { kind: "hole", problems: ['"b", expected the end of the expression'] }],
    ["", { kind: "hole", problems: ["The file ends too early, expected a value"] }],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("parse", () => {
  it("takes the common indentation from a flush heredoc only", () => {
    const parts = (text: string) => {
      const [item] = parse(text).body.items;
      const value = item?.kind === "attribute" ? item.value : undefined;
      return value?.kind === "template" ? withoutRanges(value.parts) : undefined;
    };
    expect(parts("a = <<-E\n    x\n      y\n\n    E\n")).toEqual([{ kind: "text", value: "x\n  y\n\n" }]);
    expect(parts("a = <<E\n    x\nE\n")).toEqual([{ kind: "text", value: "    x\n" }]);
  });

  it("keeps layout and comments with the nodes", () => {
    const [first, second, third] = withoutRanges(
      parse("# a\n\nb = { # c\n  d = 1 # e\n\n  f = 2\n} # g\n\nh {}\n").body.items,
    );
    expect(first).toEqual({ kind: "comment-item", comment: { kind: "comment", marker: "#", text: " a" } });
    expect(second).toMatchObject({
      blankBefore: true,
      trailing: { text: " g" },
      value: {
        multiline: true,
        entries: [{ leading: [{ text: " c" }], trailing: { text: " e" } }, { blankBefore: true }],
      },
    });
    expect(third).toEqual({
      kind: "block",
      type: "h",
      labels: [],
      body: { kind: "body", items: [] },
      oneLine: true,
      blankBefore: true,
    });
  });
});
