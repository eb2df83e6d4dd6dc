import { describe, expect, it } from "vitest";
import { type BodyItem, parse } from "..";

/** Items as a reader would list them: names of arguments, headers of blocks, `!` for what is not closed. */
const outline = (items: readonly BodyItem[]): string[] =>
  items.map((item) => {
    if (item.kind === "comment-item") return `#${item.comment.text}`;
    if (item.kind === "attribute") return item.value.kind === "hole" ? `${item.name}?` : item.name;
    const header = [item.type, ...item.labels.map((label) => label.value)].join(" ");
    return `${header}${item.closed === false ? "!" : ""}(${outline(item.body.items).join(" ")})`;
  });

const cases: readonly (readonly [what: string, text: string, kept: readonly string[], problems: readonly string[]])[] =
  [
    [
      "a file cut off in a list",
      'resource "aws_x" "y" {\n  a = 1\n  list = [\n    "b",\n',
      ["resource aws_x y!(a list?)"],
      ['4 The file ends inside a list (opened on line 3) in resource "aws_x" "y" (opened on line 1); expected a value'],
    ],
    [
      "a file cut off in a block",
      'resource "aws_x" "y" {\n  a = 1\n  nested {\n    b = 2\n',
      ["resource aws_x y!(a nested!(b))"],
      ['4 The file ends inside nested (opened on line 3) in resource "aws_x" "y" (opened on line 1); expected "}"'],
    ],
    [
      "a file cut off in a string",
      'output "x" {\n  value = "abc',
      ["output x!(value?)"],
      [
        '2 The file ends inside a string (opened on line 2) in output "x" (opened on line 1); expected "\\"" at the end of the string',
      ],
    ],
    [
      "a file cut off in a heredoc",
      "locals {\n  a = <<-EOT\n    text\n    more\n",
      ["locals!(a?)"],
      [
        "4 The file ends inside a heredoc (opened on line 2) in locals (opened on line 1); expected EOT on a line of its own",
      ],
    ],
    [
      "a block that the next one interrupts",
      'resource "a" "b" {\n  x = 1\n\n# about c\nresource "c" "d" {\n  y = 2\n}\n',
      ["resource a b!(x)", "# about c", "resource c d(y)"],
      ['1 resource "a" "b" (opened on line 1) is not closed before resource "c" "d" on line 5; expected "}"'],
    ],
    [
      "two arguments on one line",
      "a {\n  x = 1 y = 2\n  z = 3\n}\nb = 1\n",
      ["a(x z)", "b"],
      ['2 "y", expected a new line behind the argument'],
    ],
    [
      "a list without its end",
      'resource "a" "b" {\n  list = [\n    "x",\n  tags = {\n    k = 1\n  }\n}\nresource "c" "d" {}\n',
      ["resource a b(list? tags)", "resource c d()"],
      ['4 "=", expected "," or "]"'],
    ],
    [
      "a mistake inside an object",
      "locals {\n  a = {\n    x = 1 2\n    y = 2\n  }\n  b = 1\n}\n",
      ["locals(a? b)"],
      ['3 "2", expected a line end, "," or "}"'],
    ],
    [
      "a closing brace behind an argument",
      "a {\n  b = 1 }\nc = 2\n",
      ["a(b)", "c"],
      ['2 "}", expected a new line behind the argument'],
    ],
    ["a stray brace", "a = 1\n}\nb = 2\n", ["a", "b"], ['2 "}", expected an argument or a block']],
    [
      "prose around code",
      "Here is the code, as asked:\n```hcl\na = 1\n```\nI hope that this helps.\nb = 2\n",
      ["a", "b"],
      ['1 ",", expected a label or "{"', "4 ` means nothing in HCL, expected an argument or a block"],
    ],
    [
      "a quotation mark too few",
      'a = "x\nb = "y"\nresource "c" "d {\n  e = 1\n}\nf = 2\n',
      ["a?", "b", "f"],
      [
        '1 a line end inside a quoted string, expected "\\"" at the end of the string',
        '3 a block label without its end, expected "\\""',
      ],
    ],
    [
      "an interpolation without its end",
      'a = "${x"\nb = "y"\n',
      ["a?", "b"],
      ['1 a quoted string, expected "}" at the end of the sequence'],
    ],
    [
      "a comment without its end",
      "/* about\na = 1\nb = 2\n",
      ["a", "b"],
      ["1 /* without its */, expected an argument or a block"],
    ],
    [
      "a heredoc without its end, blocks behind it",
      'locals {\n  a = <<EOT\nx\n}\nresource "c" "d" {\n  e = 1\n}\n',
      ["locals(a?)", "resource c d(e)"],
      [],
    ],
    [
      "the same argument twice",
      "a {\n  b = 1\n  b = 2\n}\n",
      ["a(b b)"],
      ['3 the argument "b" a second time, expected it once (line 2)'],
    ],
    [
      "a block header without brace",
      'resource "a" "b"\n{\n  x = 1\n}\nc = 1\n',
      ["c"],
      ['1 the end of the line, expected "{" on the same line'],
    ],
  ];

describe("recovery", () => {
  it.each(cases)("%s", (_, text, kept, expected) => {
    const { body, problems } = parse(text);
    expect(outline(body.items)).toEqual(kept);
    const found = problems.map((problem) => `${problem.range.start.line} ${problem.message}`);
    if (expected.length > 0) expect(found).toEqual(expected);
    expect(found).not.toEqual([]);
  });

  it("tells what is open where a file breaks off", () => {
    const { problems } = parse('resource "a" "b" {\n  x = [1,\n');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ truncated: true, openedAt: { start: { line: 2, column: 7, offset: 25 } } });
    expect(problems[0]?.range.start).toEqual({ line: 2, column: 10, offset: 28 });
  });

  it("does not call a complete file truncated", () => {
    for (const text of ["a = 1 b = 2\n", "a {\n  b = \n}\n", 'a "b" {\n  c = [1\n}\n']) {
      expect(parse(text).problems.some((problem) => problem.truncated)).toBe(false);
    }
  });

  it("leaves unindented blocks and heredocs full of Terraform alone", () => {
    const text =
      'module "a" {\nsource = "x"\nprovider "y" {\n}\n}\nlocals {\n  a = <<EOT\nresource "a" "b" {\nEOT\n}\n';
    const { body, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(outline(body.items)).toEqual(["module a(source provider y())", "locals(a)"]);
  });
});
