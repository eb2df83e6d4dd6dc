import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { ownedVariables } from "@/generators/config/facts/owned-variables";
import { defaultConfig } from "@/generators/config/stack";
import type { Finding } from "@/lib/lint";
import { toJson, toMarkdown } from "@/lib/lint/report";
import { createReport, judgeCompliance } from "@/lib/rules";
import { prepareCli } from "./prepare-cli";

const { path, run } = prepareCli();
const markdownOf = (given: Parameters<typeof createReport>[0]): string => {
  const report = createReport(given);
  return toMarkdown(report, judgeCompliance(report));
};

const regionTwice =
  'variable "aws_region" {}\nprovider "aws" {\n  region = var.aws_region\n}\nvariable "aws_region" {}\n';
const unused = 'variable "unused" {\n  type = string\n}\n';

const write = (name: string, text: string): string => {
  mkdirSync(path(name, ".."), { recursive: true });
  writeFileSync(path(name), text);
  return name;
};

describe("stackwright lint", () => {
  it("prints what the library finds, as JSON", async () => {
    write("mod/main.tf", regionTwice);
    const { code, stdout, stderr } = await run(["lint", "mod", "--format", "json"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const files = [{ path: "mod/main.tf", text: regionTwice }];
    expect(JSON.parse(stdout)).toEqual(toJson(createReport(files)));
    expect(JSON.parse(stdout).findings.length).toBeGreaterThan(0);
  });

  it("finds nothing in a generated bundle whose provider.tf is elsewhere", async () => {
    await run(["generate", "--out", "stack"]);
    const owned = ownedVariables(defaultConfig).join(",");
    expect(await run(["lint", "stack", "--owned", owned])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/\n\nNo findings in \d+ files\n$/),
      stderr: "",
    });
    expect(generate(defaultConfig).length).toBeGreaterThan(0);
  });

  it("knows from stackwright.json which variables are declared elsewhere", async () => {
    await run(["generate", "--out", "told"]);
    expect(await run(["lint", "told"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^No findings/m) });
    write("told/stackwright.json", "{");
    expect((await run(["lint", "told", "--format", "json"])).stdout).toContain("aws_region");
  });

  it("knows which files the configuration reads are there", async () => {
    write("reads/notes/there.txt", "text");
    write("reads/inner/page.tpl", "text");
    write("reads/inner/main.tf", 'output "page" {\n  value = templatefile("${path.module}/page.tpl", {})\n}\n');
    const reads = [
      'file("notes/there.txt")',
      'file("${path.module}/notes/gone.txt")',
      'filebase64sha256("function.zip")',
      'file("notes")',
      'try(file("notes/gone.txt"), "none")',
      "file(var.path)",
      'file("../reads/notes/there.txt")',
    ];
    const main = `variable "path" {\n  type        = string\n  description = "Path."\n}\n\noutput "read" {\n  value = [\n${reads.map((read) => `    ${read},\n`).join("")}  ]\n}\n\nmodule "inner" {\n  source = "./inner"\n}\n`;
    write("reads/main.tf", main);
    const lines = async (...args: readonly string[]) => {
      const { stdout } = await run(["lint", "--format", "json", ...args], main);
      // Safe: the form of DESIGN's JSON, which this program writes.
      const findings = JSON.parse(stdout).findings as readonly Finding[];
      return findings.filter(({ rule }) => rule === "validity-expression").map(({ range }) => range.start.line);
    };
    expect(await lines("reads")).toEqual([9, 10, 11]);
    expect(await lines(path("reads"))).toEqual([9, 10, 11]);
    expect(await lines("-")).toEqual([]);
  });

  it.each([
    ["critical", "critical", 1],
    ["low", "low", 1],
    ["the default bar", undefined, 1],
    ["never", "never", 0],
  ])("exits by the bar: %s", async (_what, bar, code) => {
    const cut = 'resource "aws_vpc" "main" {\n  cidr_block = ';
    const args = bar === undefined ? [] : ["--fail-on", bar];
    expect((await run(["lint", "-", ...args], cut)).code).toBe(code);
  });

  it("lets findings below the bar pass", async () => {
    const { stdout, code } = await run(["lint", "-", "--format", "json", "--fail-on", "critical"], unused);
    expect(JSON.parse(stdout).summary).toMatchObject({ critical: 0 });
    expect(JSON.parse(stdout).findings.length).toBeGreaterThan(0);
    expect(code).toBe(0);
  });

  it("reads variable files beside a module, and those in folders below it", async () => {
    write("values/main.tf", 'variable "mail" {\n  type = string\n}\noutput "mail" {\n  value = var.mail\n}\n');
    write("values/terraform.tfvars", 'mail = "alerts@example.com"\n');
    write("values/env/prod.tfvars", "mial = 1\n");
    write("values/terraform.tfvars.example", "mail = \n");
    const { findings } = JSON.parse((await run(["lint", "values", "--format", "json"])).stdout);
    expect(findings.map(({ rule, file }: Finding) => `${file} ${rule}`)).toEqual([
      "values/env/prod.tfvars variable-file-names-declared",
      "values/terraform.tfvars no-placeholder-address",
    ]);
  });

  it("weighs rules as it is told", async () => {
    const args = ["lint", "-", "--format", "json"];
    const found = async (...more: readonly string[]) => {
      const { findings } = JSON.parse((await run([...args, ...more], unused)).stdout);
      return findings.map(({ rule, severity }: Finding) => `${rule} ${severity}`);
    };
    expect(await found("--severity", "variable-is-used=critical", "--severity", "no-deliberation=off")).toContain(
      "variable-is-used critical",
    );
    expect(await found("--severity", "variable-is-used=off")).toEqual([]);
  });

  it("takes the Terraform out of a chat answer, from a file or piped in", async () => {
    const said = `Sure, here it is:\n\n\`\`\`terraform\n${unused}\`\`\`\n`;
    const rules = async (args: readonly string[], input?: string) => {
      const { stdout } = await run(["lint", ...args, "--format", "json"], input);
      return JSON.parse(stdout).findings.map(({ rule, range }: Finding) => `${rule} ${range.start.line}`);
    };
    write("chat.md", said);
    write("module/README.md", said);
    write("module/main.tf", "");
    const expected = ["variable-is-used 4"];
    expect(await rules(["chat.md"])).toEqual(expected);
    expect(await rules(["-"], said)).toEqual(expected);
    expect(await rules(["module"])).not.toContain(expected[0]);
    const cut = await rules(["-"], said.slice(0, -12));
    expect(cut).toEqual([expect.stringContaining("validity-syntax")]);
  });

  it("reads folders with all below them, but not what tools put there, nor links in circles", async () => {
    write("tree/a/main.tf", unused);
    for (const skipped of [".terraform/modules", "node_modules/x", ".git"]) write(`tree/${skipped}/bad.tf`, "broken {");
    write("tree/notes.md", "broken {");
    symlinkSync("..", path("tree", "a", "loop"));
    symlinkSync("nowhere", path("tree", "a", "dangling.tf"));
    const { stdout } = await run(["lint", "tree", "--format", "json"]);
    const files = new Set(JSON.parse(stdout).findings.map(({ file }: { file: string }) => file));
    expect([...files]).toEqual(["tree/a/main.tf"]);
  });

  it("writes SARIF and Markdown", async () => {
    write("one/main.tf", regionTwice);
    const sarif = JSON.parse((await run(["lint", "one", "--format", "sarif"])).stdout);
    expect(sarif).toMatchObject({
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "stackwright", semanticVersion: "1.0.0" } } }],
    });
    const files = [{ path: "one/main.tf", text: regionTwice }];
    expect((await run(["lint", "one", "--format", "markdown"])).stdout).toBe(markdownOf(files));
  });

  it("mends files in place, and standard input on standard output", async () => {
    write("fix/main.tf", unused);
    const before = JSON.parse((await run(["lint", "fix", "--format", "json"])).stdout);
    expect(before.findings.flatMap(({ fixes }: { fixes: unknown[] }) => fixes).length).toBeGreaterThan(0);
    expect(await run(["lint", "fix", "--fix"])).toMatchObject({ code: 0, stderr: "Fixed 1 file\n" });
    expect(readFileSync(path("fix/main.tf"), "utf8")).not.toContain("unused");
    const piped = await run(["lint", "-", "--fix"], `${unused}locals {\n  a = 1\n}\n`);
    expect(piped.stdout).toBe("locals {\n  a = 1\n}\n");
  });

  it("names bytes that are not UTF-8 by line", async () => {
    writeFileSync(path("latin.tf"), Buffer.from("# ok\n# Gr\xf6\xdfe\n", "latin1"));
    const { code, stdout } = await run(["lint", "latin.tf", "--format", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings[0]).toMatchObject({
      class: "F01",
      invalid: true,
      range: { start: { line: 2, column: 5 } },
    });
  });

  it.each([
    ["a path that is not there", ["nowhere"], "nowhere"],
    ["a folder without Terraform", ["program"], "expected .tf files"],
    ["no path", [], "path"],
    ["an unknown format", ["-", "--format", "xml"], "pretty, json, sarif, markdown"],
    ["an unknown severity", ["-", "--fail-on", "awful"], "critical, high, medium, low, never"],
    ["names that are none", ["-", "--owned", "a b"], "expected names of variables"],
    ["a severity without rule", ["-", "--severity", "low"], "expected rule=level"],
    ["a severity of no rule", ["-", "--severity", "variable-is-usd=low"], "such as variable-is-used"],
    ["a severity that is none", ["-", "--severity", "variable-is-used=awful"], "medium, low, off"],
  ])("cannot run with %s: exit code 2", async (_what, args, message) => {
    expect(await run(["lint", ...args])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(message),
    });
  });
});
