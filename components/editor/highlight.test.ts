import { expect, test } from "vitest";
import { highlight } from "./highlight";

const kindsOf = (path: string, line: string) =>
  (highlight(path, line)[0] ?? []).filter(({ kind }) => kind !== "plain").map(({ kind, text }) => [kind, text.trim()]);

test.each([
  [
    "main.tf",
    'resource "a_b" "c" {',
    [
      ["keyword", "resource"],
      ["string", '"a_b"'],
      ["string", '"c"'],
    ],
  ],
  [
    "main.tf",
    "  count = 12 # why",
    [
      ["name", "count"],
      ["number", "12"],
      ["comment", "# why"],
    ],
  ],
  [
    "main.tf",
    "  x = a_b.c.arn",
    [
      ["name", "x"],
      ["reference", "a_b.c.arn"],
    ],
  ],
  [
    "main.tf",
    '  y = "a ${b["k"]} \\" c"',
    [
      ["name", "y"],
      ["string", '"a ${b["k"]} \\" c"'],
    ],
  ],
  ["main.tf", "  lifecycle {", [["keyword", "lifecycle"]]],
  [
    "main.tf",
    "  on = true",
    [
      ["name", "on"],
      ["keyword", "true"],
    ],
  ],
  ["run.sh", "echo ${#x} # say", [["comment", "# say"]]],
  ["README.md", "# Title", [["keyword", "# Title"]]],
  ["README.md", "use `it`", [["string", "`it`"]]],
])("%s: %s", (path, line, expected) => {
  expect(kindsOf(path, line)).toEqual(expected);
});

test("a heredoc is one string until its end", () => {
  const lines = highlight("a.tf", "x = <<-EOT\n  # not a comment = 1\n  EOT\ny = 1");
  expect(lines[1]).toEqual([{ kind: "string", text: "  # not a comment = 1" }]);
  expect(lines[3]?.[0]).toEqual({ kind: "name", text: "y" });
});

test.each(['"unclosed ${', "/* open", "<<EOT", "", '🚀 = "\\"', "\t}\r"])("%j loses nothing", (text) => {
  const lines = highlight("a.tf", `${text}\n${text}`).map((line) => line.map((token) => token.text).join(""));
  expect(lines.join("\n")).toBe(`${text}\n${text}`);
});
