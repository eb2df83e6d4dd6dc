import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribute, comment, expr, hcl, parse, print, reference } from "..";
import { anyText } from "../oracle/any-text";
import { fixtures } from "../oracle/fixtures";

const nested = hcl`
  nested {
    a = 1
  }
`;

describe("hcl", () => {
  it.each([
    ["a value", hcl`a = ${{ x: [1, true, null], y: "z" }}`, 'a = {\n  x = [1, true, null]\n  y = "z"\n}\n'],
    ["an expression", hcl`a = ${expr`var.b`}`, "a = var.b\n"],
    ["an operand that needs parentheses", hcl`a = !${expr`b || c`}`, "a = !(b || c)\n"],
    ["interpolation of HCL's own", hcl`a = "\${var.b}\n\"\\"`, 'a = "${var.b}\\n\\"\\\\"\n'],
    ["a literal sequence of HCL", hcl`a = "$\${b}"`, 'a = "$${b}"\n'],
    ["a backtick", hcl`a = "\`"`, 'a = "`"\n'],
    ["text in a string", hcl`a = "x-${"y"}-${1}"`, 'a = "x-y-1"\n'],
    ["an expression in a string", hcl`a = "x-${expr`var.y`}"`, 'a = "x-${var.y}"\n'],
    ["a string with sequences in a string", hcl`a = "x-${expr`"\${b}c"`}"`, 'a = "x-${b}c"\n'],
    ["a label", hcl`a "${"b"}" "c-${1}" {}`, 'a "b" "c-1" {}\n'],
    ["a block type", hcl`${"a"} "b" {}`, 'a "b" {}\n'],
    ["a name", hcl`${"a"} = 1`, "a = 1\n"],
    ["a part of a name", hcl`a_${"b"} = 1`, "a_b = 1\n"],
    ["a step", hcl`a = aws_x.${"y"}.id`, "a = aws_x.y.id\n"],
    ["a part of a step", hcl`a = aws_x.${"y"}_z.id`, "a = aws_x.y_z.id\n"],
    ["a root by name", hcl`a = ${"aws_x"}.y.id`, "a = aws_x.y.id\n"],
    ["a root by expression", hcl`a = ${reference("aws_x.y")}.id[0]`, "a = aws_x.y.id[0]\n"],
    ["a root that is no reference", hcl`a = ${expr`f(x)`}.id`, "a = f(x).id\n"],
    ["an index", hcl`a = b[${"k"}]`, 'a = b["k"]\n'],
    ["a bare key", hcl`a = { ${"k"} = 1 }`, "a = { k = 1 }\n"],
    ["a key that must be quoted", hcl`a = { ${"k l"} = 1 }`, 'a = { "k l" = 1 }\n'],
    ["a key that is an expression", hcl`a = { ${expr`var.k`} = 1 }`, "a = { (var.k) = 1 }\n"],
    ["a comment", hcl`# ${"one\ntwo = 1"}`, "# one two = 1\n"],
    ["a block comment", hcl`/* ${"*/ a = 1"} */`, "/* * / a = 1 */\n"],
    [
      "a trailing comment",
      hcl`a = [ # ${"x"}
      1, # ${"y"}
    ] # ${"z"}`,
      "a = [\n  # x\n  1, # y\n]    # z\n",
    ],
    [
      "a heredoc",
      hcl`
      a = <<-EOT
        one ${"two"} \${three}
      EOT
    `,
      "a = <<-EOT\n  one two ${three}\nEOT\n",
    ],
    ["a name in a loop", hcl`a = [for ${"x"} in ${["y"]} : ${expr`x`}]`, 'a = [for x in ["y"] : x]\n'],
    ["a condition", hcl`a = ${true} ? ${1} : ${-2}`, "a = true ? 1 : -2\n"],
  ])("takes %s", (_, body, text) => {
    expect(print(body)).toBe(text);
    expect(parse(print(body)).problems).toEqual([]);
  });

  it.each([
    ["a body", nested, "nested {\n    a = 1\n  }\n\n  "],
    ["an item", attribute("z", 1), "z = 1\n\n  "],
    ["a comment", comment("z"), "# z\n\n  "],
    ["a list of bodies", [nested, null, nested], "nested {\n    a = 1\n  }\n\n  nested {\n    a = 1\n  }\n\n  "],
    ["a list of items", [attribute("y", 1), attribute("z", 1)], "y = 1\n  z = 1\n\n  "],
    ["nothing", null, ""],
    ["nothing", undefined, ""],
    ["nothing", false, ""],
    ["no items", [], ""],
  ])("takes %s alone on a line", (_, hole, text) => {
    const body = hcl`
      outer {
        first = 1

        ${hole}

        last = 2
      }
    `;
    expect(print(body)).toBe(`outer {\n  first = 1\n\n  ${text}last = 2\n}\n`);
  });

  it("has no empty line where a hole leaves nothing before or behind", () => {
    expect(
      print(hcl`
      outer {
        ${null}

        only = 1

        ${null}
      }

      ${[]}
    `),
    ).toBe("outer {\n  only = 1\n}\n");
  });

  it("keeps the layout of its text", () => {
    const body = hcl`
      # head

      a "b" { # inline
        x   = 1   # trailing
        yyy = [
          # first
          "z",
        ]
      }
    `;
    expect(print(body)).toBe(
      '# head\n\na "b" {\n  # inline\n  x = 1 # trailing\n  yyy = [\n    # first\n    "z",\n  ]\n}\n',
    );
  });

  it("leaves no ranges in what it builds", () => {
    const body = hcl`a = ${1} + b.c`;
    expect(JSON.stringify(body)).not.toContain("range");
  });

  it.each([
    ["broken text", () => hcl`a = [1`, /syntax of an HCL template, line 1: .*list/],
    ["a word alone", () => hcl`a`, /line 1: "a" alone/],
    ["a name that is none", () => hcl`${"a b"} = 1`, /"a b" is no name/],
    ["a step that is no name", () => hcl`a = b.${"c.d"}`, /"c.d" is no name/],
    ["nothing as a value", () => hcl`a = ${undefined}`, /undefined in the place of an expression/],
    ["a body as a value", () => hcl`a = ${nested}`, /kind body in the place of an expression/],
    ["a value in the place of items", () => hcl`${"a = 1"}`, /alone on a line, expected a body/],
    ["a list inside text", () => hcl`a = "${[1]}"`, /in a place for text/],
    ["not a number", () => hcl`a = ${Number.NaN}`, /expected a finite number/],
  ])("throws on %s", (_, build, message) => {
    expect(build).toThrow(message);
  });

  it("lets no text become syntax, wherever it stands", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        const text = print(hcl`
          # ${one}
          a "x" {
            b = "${one}\${c}${two}"
            d = { ${`${one}x`} = ${two}, e = [${one}] }
            f = <<-EOT
              ${one} \${c}
              ${two}
            EOT
            ${comment(two)}
          }
          g = 1
        `);
        const { body, problems } = parse(text);
        expect(problems).toEqual([]);
        expect(body.items.map((item) => item.kind)).toEqual(["comment-item", "block", "attribute"]);
        const outer = body.items[1];
        const names =
          outer?.kind === "block"
            ? outer.body.items.map((item) => (item.kind === "attribute" ? item.name : item.kind))
            : [];
        expect(names).toEqual(["b", "d", "f", "comment-item"]);
      }),
      { numRuns: 500 },
    );
  });

  it("reads the fixtures as the parser does", () => {
    for (const text of fixtures.values()) {
      const raw = text
        .replaceAll("\\", "\\\\")
        .replaceAll("`", "\\`")
        .replaceAll("${", "\\${")
        .replaceAll("\\\\", "\\");
      const strings: TemplateStringsArray = Object.assign([text], { raw: [raw] });
      expect(print(hcl(strings))).toBe(print(parse(text).body));
    }
  });
});
