import { describe, expect, it } from "vitest";
import { parse, print, type TemplatePart } from "..";

const heredoc = (parts: readonly TemplatePart[], flush: boolean): string =>
  print({
    kind: "body",
    items: [
      {
        kind: "block",
        type: "x",
        labels: [],
        body: {
          kind: "body",
          items: [
            { kind: "attribute", name: "a", value: { kind: "template", parts, heredoc: { marker: "EOT", flush } } },
          ],
        },
      },
    ],
  });
const text = (value: string): TemplatePart => ({ kind: "text", value });
const sequence: TemplatePart = { kind: "interpolation", expression: { kind: "reference", root: "b", steps: [] } };
const stripping: TemplatePart = { ...sequence, stripBefore: true };

const parsedValue = (printed: string): string => {
  const { body, problems } = parse(printed);
  expect(problems).toEqual([]);
  const [block] = body.items;
  const item = block?.kind === "block" ? block.body.items[0] : undefined;
  const value = item?.kind === "attribute" ? item.value : undefined;
  if (value?.kind === "string") return value.value;
  if (value?.kind !== "template") return "";
  return value.parts.map((part) => (part.kind === "text" ? part.value : "<b>")).join("");
};

describe("heredocs", () => {
  it.each([
    [
      "a flush one is indented with the block",
      [text("one\n  two\n\nthree\n")],
      true,
      "  a = <<-EOT\n    one\n      two\n\n    three\n  EOT\n",
    ],
    ["a plain one stays at the left", [text("one\n  two\n")], false, "  a = <<EOT\none\n  two\nEOT\n"],
    ["a sequence may begin a line", [sequence, text(" x\n")], true, "  a = <<-EOT\n    ${b} x\n  EOT\n"],
    ["sequences in text are escaped", [text("${x} %{y}\n")], true, "    $${x} %%{y}\n"],
    ["a line that is the marker changes the marker", [text("EOT\n")], true, "<<-EOT_\n    EOT\n  EOT_\n"],
    ["common indentation needs the plain form", [text("  x\n  y\n")], true, "<<EOT\n  x\n  y\nEOT\n"],
    ["a strip marker at a line start forbids indentation", [stripping, text("\n")], true, "<<-EOT\n${~b}\n  EOT\n"],
    [
      "a sequence on several lines forbids it too",
      [
        {
          kind: "interpolation",
          expression: { kind: "tuple", items: [{ kind: "reference", root: "c", steps: [] }], multiline: true },
        },
        text("\nd\n"),
      ],
      true,
      "<<-EOT\n${[\n  c,\n]}\nd\nEOT\n",
    ],
    ["text without a line end at its end cannot be a heredoc", [text("x")], true, 'a = "x"\n'],
    ["nor can text with a lone carriage return", [text("x\ry\n")], true, 'a = "x\\ry\\n"\n'],
    ["nor can a $ before a sequence", [text("$"), sequence, text("\n")], true, 'a = "\\u0024${b}\\n"\n'],
  ] as const)("%s", (_, parts, flush, expected) => {
    const printed = heredoc(parts, flush);
    expect(printed).toContain(expected);
    expect(parsedValue(printed)).toBe(parts.map((part) => (part.kind === "text" ? part.value : "<b>")).join(""));
  });
});
