import { describe, expect, it } from "vitest";
import { type Expression, expressionsIn, parse, type Range } from "..";

const cut = (text: string, range: Range | undefined): string => text.slice(range?.start.offset, range?.end.offset);

const text = `# head
resource "aws_x" "é" { # behind
  name = var.é["😀"].b[*].c   # trailing
  list = [1, f(x...), -y]
  text = "a\${b}c"
  doc = <<-EOT
    x \${y}
  EOT
}
`;

describe("positions", () => {
  const { body, comments } = parse(text);
  const block = body.items.find((item) => item.kind === "block");

  it("has the range of every expression", () => {
    const spelled = [...expressionsIn(body)].map((node: Expression) => `${node.kind} ${cut(text, node.range)}`);
    expect(spelled).toEqual([
      'reference var.é["😀"].b[*].c',
      'string "😀"',
      "tuple [1, f(x...), -y]",
      "number 1",
      "call f(x...)",
      "reference x",
      "unary -y",
      "reference y",
      'template "a${b}c"',
      "reference b",
      "template <<-EOT\n    x ${y}\n  EOT",
      "reference y",
    ]);
  });

  it("has the ranges of blocks, labels, names and bodies", () => {
    expect(cut(text, block?.range)).toBe(text.slice(text.indexOf("resource"), text.lastIndexOf("}") + 1));
    expect(cut(text, block?.typeRange)).toBe("resource");
    expect(block?.labels.map((label) => cut(text, label.range))).toEqual(['"aws_x"', '"é"']);
    expect(cut(text, block?.body.range)).toBe(text.slice(text.indexOf("{") + 1, text.lastIndexOf("}")));
    const names = block?.body.items.map((item) => (item.kind === "attribute" ? cut(text, item.nameRange) : item.kind));
    expect(names).toEqual(["comment-item", "name", "list", "text", "doc"]);
  });

  it("counts lines and columns from 1, in UTF-16 units", () => {
    const name = block?.body.items.find((item) => item.kind === "attribute");
    expect(name?.range?.start).toEqual({ line: 3, column: 3, offset: text.indexOf("name") });
    expect(name?.range?.end).toMatchObject({ line: 3, column: 28 });
  });

  it("has every comment, with and without a node of its own", () => {
    const spelled = parse("a = /* in */ 1 # end\n// own\n").comments.map((comment) => comment.text);
    expect(spelled).toEqual([" in ", " end", " own"]);
    expect(comments.map((comment) => comment.range?.start.line)).toEqual([1, 2, 3]);
  });

  it("does not count a byte order mark as a column", () => {
    const [item] = parse("\ufeffa = 1\n").body.items;
    expect(item?.range?.start).toEqual({ line: 1, column: 1, offset: 1 });
  });
});
