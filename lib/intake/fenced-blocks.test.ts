import { describe, expect, it } from "vitest";
import { fencedBlocks } from "./fenced-blocks";
import { fileNameOf } from "./file-name-of";

describe("fencedBlocks", () => {
  it.each([
    ["no fence", "a\n`b`\n", []],
    ["backticks with an info string", "x\n```hcl\na = 1\n```\n", [["hcl", 2, ["a = 1"], true]]],
    ["tildes", "~~~ tf\na\n~~~", [["tf", 1, ["a"], true]]],
    ["a longer fence keeps a shorter one inside", "````\n```\na\n````", [["", 1, ["```", "a"], true]]],
    ["the other mark does not close", "```\n~~~\n```", [["", 1, ["~~~"], true]]],
    ["a fence with an info string does not close", "```a\n```b\n```", [["a", 1, ["```b"], true]]],
    ["in a list, with the columns of the document", "1. ```tf\n   a = 1\n   ```", [["tf", 1, ["   a = 1"], true]]],
    ["in a quotation", "> ```tf\n> a = 1\n> ```", [["tf", 1, ["  a = 1"], true]]],
    ["cut off", "```tf\na = {\n", [["tf", 1, ["a = {", ""], false]]],
    [
      "a closing fence that was forgotten before the next",
      "```hcl\na {\n}\n\nThen the outputs:\n\n```hcl\nb\n```",
      [
        ["hcl", 1, ["a {", "}"], true],
        ["hcl", 7, ["b"], true],
      ],
    ],
    [
      "a closing fence that was forgotten before a shell",
      "```tf\na {\n}\n```bash\nb\n```",
      [
        ["tf", 1, ["a {", "}"], true],
        ["bash", 4, ["b"], true],
      ],
    ],
    [
      "a closing fence that was forgotten at the end",
      "```tf\na {\n}\n\nThis creates a queue.\n",
      [["tf", 1, ["a {", "}"], true]],
    ],
    ["cut off behind a block", "```tf\na {\n}\nb {\n", [["tf", 1, ["a {", "}", "b {", ""], false]]],
    ["cut off in a header", "```tf\na {\n}\nresource aws", [["tf", 1, ["a {", "}", "resource aws"], false]]],
    ["Markdown in another language", "```md2\n```hcl\n```", [["md2", 1, ["```hcl"], true]]],
    ["backticks in the info string are inline code", "``` a ` b\nc", []],
    ["Windows line ends", "```tf\r\na\r\n```\r\n", [["tf", 1, ["a\r"], true]]],
    [
      "two blocks",
      "```\na\n```\n\n```\nb\n```",
      [
        ["", 1, ["a"], true],
        ["", 5, ["b"], true],
      ],
    ],
  ])("%s", (_what, text, expected) => {
    const found = fencedBlocks(text).map(({ info, fenceLine, lines, closed }) => [info, fenceLine, lines, closed]);
    expect(found).toEqual(expected);
  });

  it.each([
    ["one fence without end", "```", 1, 0],
    ["a quotation without end", "> ", 0, 0],
    ["a list without end", "- ", 0, 0],
    ["fences that open and close", "```\n", 50_000, 0],
    ["fences that only open", "~~~a\n", 1, 99_999],
    ["Terraform in Terraform", "```hcl\n", 100_001, 0],
  ])("holds no line of a hostile text twice: %s", (_, part, blocks, lines) => {
    const found = fencedBlocks(part.startsWith("```hcl") ? `\`\`\`tf\n${part.repeat(100_000)}` : part.repeat(100_000));
    expect(found.length).toBe(blocks);
    expect(found.flatMap((block) => block.lines).filter((line) => line !== "").length).toBe(lines);
  });
});

describe("fileNameOf", () => {
  it.each([
    ["the info string", "```hcl:net/main.tf\na", "net/main.tf"],
    ["a title in the info string", '```hcl title="main.tf"\na', "main.tf"],
    ["a comment in the first line", "```hcl\n\n# main.tf\na", "main.tf"],
    ["a comment with words", "```hcl\n// File: modules/vpc/main.tf\na", "modules/vpc/main.tf"],
    ["a heading", "### 2. `variables.tf`\n\n```hcl\na", "variables.tf"],
    ["bold", "**main.tf**\n```hcl\na", "main.tf"],
    ["a sentence", "Put this into main.tf:\n```hcl\na", "main.tf"],
    ["a sentence with two names", "Beside main.tf, in outputs.tf:\n```hcl\na", undefined],
    ["a heading with words below it", "## a/main.tf\n\nWhat it does.\n\n```hcl\na", "a/main.tf"],
    ["a heading over another fence", "## main.tf\n```hcl\na\n```\nSo much for that.\n\n\n```hcl\nb", "main.tf"],
    ["a name too far up", "main.tf\n\n\n```hcl\na", undefined],
    ["another extension", "**main.tfvars**\n```hcl\na", undefined],
    ["a string in the first line", '```hcl\na = "main.tf"', undefined],
  ])("%s", (_what, text, name) => {
    const [block] = fencedBlocks(text);
    expect(block && fileNameOf(block, text.split("\n"), "tf")).toBe(name);
  });
});
