import { describe, expect, it } from "vitest";
import { loadModules } from "@/lib/terraform";
import { isAnswer, namedSources, proseOf } from "./answer-code";
import { sourcesIn } from "./sources-in";

const TOPIC = 'resource "aws_sns_topic" "t" {\n  name = "t"\n}';
const fenced = (code: string, info = "hcl") => `\`\`\`${info}\n${code}\n\`\`\``;
const load = (text: string) => loadModules(sourcesIn([{ path: "chat.md", text, markdown: true }]));

describe("isAnswer", () => {
  it.each([
    ["plain Terraform", TOPIC, false],
    ["an answer", `Here it is:\n\n${fenced(TOPIC)}\n`, true],
    ["an unnamed fence", fenced(TOPIC, ""), true],
    ["quotation marks of a word processor", fenced(TOPIC.replaceAll('"', "“"), ""), true],
    ["a cut-off answer", `Sure.\n\`\`\`terraform\n${TOPIC}\n`, true],
    ["cut off behind the fence", "Sure.\n```terraform\n", true],
    ["another language", fenced("echo resource", "sh"), false],
    ["a fragment", fenced("memory_size = 1024"), false],
    ["Terraform around the fences", `${TOPIC}\n\n${fenced(TOPIC)}`, false],
    ["Markdown in a heredoc", `locals {\n  a = <<EOT\n${fenced(TOPIC)}\nEOT\n}`, false],
    ["an answer that lost its first fence", `${TOPIC}\n\`\`\`\nNote that this is all.`, false],
  ])("%s", (_what, text, expected) => expect(isAnswer(text)).toBe(expected));
});

describe("loadModules on an answer", () => {
  it("reads every block at the lines and columns of the document", () => {
    const text = `# Answer\n\n${fenced(TOPIC)}\n\nand\n\n1. ${fenced('output "o" {\n  value = aws_sns_topic.t.arn\n}', "tf")}`;
    const [module, ...more] = load(text);
    expect(more).toEqual([]);
    expect(module?.resource("aws_sns_topic.t")?.block.range?.start).toMatchObject({ line: 4, column: 1 });
    expect(module?.declarations.outputs[0]?.block.range?.start.line).toBe(12);
    expect(module?.files.map(({ path, parsed }) => [path, parsed.problems])).toEqual([["chat.md", []]]);
  });

  it.each([
    ["in OpenTofu's file", "# main.tofu", true],
    ["in Terraform's", "# main.tf", false],
  ])("sees the program %s", (_what, first, expected) => {
    expect(load(fenced(`${first}\n${TOPIC}`))[0]?.isOpenTofu).toBe(expected);
  });

  it("separates folders that the document names", () => {
    const text = `**main.tf**\n${fenced('module "m" {\n  source = "./m"\n}')}\n\n**m/main.tf**\n${fenced(TOPIC)}`;
    const [top, child] = load(text);
    expect([top?.path, child?.path]).toEqual(["", "m"]);
    expect(top?.moduleCall("m")?.child).toBe(child);
  });

  it.each([
    ["a closed block", fenced(TOPIC), []],
    ["a block without its last fence", `\`\`\`hcl\n${TOPIC}\n\n`, [["cut off", 4, 2]]],
    ["a block that breaks off", '```hcl\nresource "aws_vpc" "v" {\n  a = [', [["The file ends inside", 3, 8]]],
    ["a block before its first word", "```hcl\n", [["cut off", 1, 1]]],
  ])("says once that %s is cut off or not", (_what, text, expected) => {
    const problems = load(text).flatMap(({ files }) => files.flatMap(({ parsed }) => parsed.problems));
    expect(problems.map(({ message, range }) => [message, range.start.line, range.start.column])).toEqual(
      expected.map(([said, line, column]) => [expect.stringContaining(String(said)), line, column]),
    );
  });

  it("keeps damage in its block", () => {
    const text = `${fenced('resource "aws_vpc" "v" {\n  a = [')}\n\n${fenced(TOPIC)}`;
    expect(load(text)[0]?.resource("aws_sns_topic.t")).toBeDefined();
  });
});

describe("where Terraform stands in a document", () => {
  const wrapped = (text: string, fence = "```") => `${fence}markdown\n${text}\n${fence}\n`;
  const indented = TOPIC.replaceAll("\n", "\n    ");
  it.each([
    ["a fence around the whole answer", wrapped(`# A\n${fenced(TOPIC)}\nand\n${fenced(TOPIC)}`), [4, 10]],
    ["a longer fence around it", wrapped(`# A\n${fenced(TOPIC)}`, "````"), [4]],
    ["tildes within tildes", wrapped(`~~~tf\n${TOPIC}\n~~~`, "~~~~"), [3]],
    ["a fence with a file's name", fenced(TOPIC, "modules/a/main.tf"), [2]],
    ["a language of another version, and a wrong one", `${fenced(TOPIC, "hcl2")}\n${fenced(TOPIC, "ruby")}`, [2, 7]],
    ["a script that writes the file", fenced(`cat > main.tf <<'EOF'\n${TOPIC}\nEOF\nterraform init`, "bash"), [3]],
    ["prose without fences", `Sure!\n\n${TOPIC}\n\nThat is all.`, [3]],
    ["prose around indented code", `Sure:\n\n    ${indented}\n\nThat is all.`, [3]],
    ["HTML", `<pre><code>\n${TOPIC}\n</code></pre>`, [2]],
    ["line ends of Windows", `Sure.\n${fenced(TOPIC)}\n`.replaceAll("\n", "\r\n"), [3]],
    ["HTML with the code beside its tags", `<pre><code class="hcl">${TOPIC}\n</code></pre>\n<p>Done.</p>`, [1]],
    ["code beside its first fence", `Try:\n\`\`\`${TOPIC}\n\`\`\``, [2]],
    ["code beside words and its fences", `Look: \`\`\`${TOPIC}\`\`\` it fails`, [1]],
    ["a last fence beside the brace", `\`\`\`hcl\n${TOPIC}\`\`\`\nDone and dusted.`, [2]],
    ["a change alone", fenced(TOPIC, "diff"), [2]],
    ["a change beside the whole", `${fenced(TOPIC, "diff")}\n${fenced(TOPIC)}`, [7]],
    ["a change without a fence", `diff --git a/main.tf b/main.tf\n@@ -1,3 +1,3 @@\n ${TOPIC}`, [3]],
  ])("%s", (_what, text, lines) => {
    const files = load(text).flatMap((module) => module.files);
    expect(files.flatMap(({ parsed }) => parsed.problems)).toEqual([]);
    const blocks = files.flatMap(({ parsed }) => parsed.body.items.map(({ range }) => range?.start.line));
    // The first of two drafts is left aside.
    expect(blocks).toEqual(lines.slice(-1));
  });

  it("holds the rest to be prose", () => {
    expect(proseOf(`Sure!\n${TOPIC}\nHmm.`)).toEqual(["Sure!", "", "", "", "Hmm."]);
  });
});

describe("a diff", () => {
  const changed = (lines: readonly string[]) => fenced(lines.join("\n"), "diff");
  const block = ['+resource "aws_sns_topic" "t" {', "-  name = 1", "+  name = 2", " }"];
  const found = (text: string) => {
    const modules = load(text);
    const blocks = modules.flatMap(({ files }) => files.flatMap(({ parsed }) => parsed.body.items));
    const problems = modules.flatMap(({ files }) => files.flatMap(({ parsed }) => parsed.problems));
    return [...blocks.map(({ range }) => `${range?.start.line}:${range?.start.column}`), ...problems];
  };

  it.each([
    ["a block that is shown whole", changed(block), ["2:2"]],
    ["lines without marks", changed(['resource "aws_sns_topic" "t" {', "-  a = 1", "+  a = 2", "}"]), ["2:1"]],
    ["a part of a block", changed(["@@ -3,2 +3,2 @@", "   a = 1", "-  name = 1", "+  name = 2"]), []],
    ["the end of one block, and another", changed([" a = 1", " }", " ", ...block]), ["5:2"]],
    [
      "a block that the next hunk goes on with",
      changed([...block.slice(0, 2), "@@ -9,2 +9,2 @@", "   b = 1", " }"]),
      [],
    ],
    ["a block with something left out", changed([...block.slice(0, 3), "   ...", " }"]), []],
    ["a new file", changed(["--- /dev/null", "+++ b/main.tf", "@@ -0,0 +1,3 @@", "+locals {", "+}"]), ["5:2"]],
    ["a file of another kind", changed(["--- a/main.py", "+++ b/main.py", "@@ -1,3 +1,3 @@", ...block]), []],
    ["a file that goes", changed(["--- a/main.tf", "+++ /dev/null", "@@ -1,3 +0,0 @@", "-locals {", "-}"]), []],
  ])("%s", (_what, text, expected) => expect(found(text)).toEqual(expected));

  it("names folders, and is a part of the module", () => {
    const [module, ...more] = load(changed(["--- a/net/main.tf", "+++ b/net/main.tf", "@@ -1,3 +1,3 @@", ...block]));
    expect([module?.path, module?.partial, more]).toEqual(["net", true, []]);
    expect(load(fenced(TOPIC))[0]?.partial).toBe(false);
  });

  it.each([
    [
      "as Git writes it",
      `diff --git a/main.tf b/main.tf\n--- a/main.tf\n+++ b/main.tf\n@@ -1,3 +1,3 @@\n${block.join("\n")}`,
    ],
    ["in a fence", changed(block)],
  ])("is an answer %s", (_what, text) => {
    expect(isAnswer(text)).toBe(true);
    expect(proseOf(text).join("").trim()).toBe("");
    expect(isAnswer(`${TOPIC}\n${text}`)).toBe(false);
  });
});

describe("namedSources", () => {
  const markdown = { path: "chat.md", text: "" };
  it("takes Markdown for an answer only where no Terraform lies beside it", () => {
    expect(namedSources([markdown])).toEqual([{ ...markdown, markdown: true }]);
    const module = [markdown, { path: "main.tf", text: "" }];
    expect(namedSources(module)).toEqual(module);
  });
});
