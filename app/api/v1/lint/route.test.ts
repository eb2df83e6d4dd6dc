import { describe, expect, it } from "vitest";
import { problemAnswer } from "@/app/api/operation/problem-answer";
import { lintAnswer } from "@/app/api/operation/report";
import { postOf } from "@/app/api/testing/example-request";
import { toJson, toMarkdown } from "@/lib/lint/report";
import { createReport, judgeCompliance } from "@/lib/rules";
import { POST } from "./route";

// Terraform does not look at a provider that nothing uses.
const text = 'provider "aws" {\n  region = var.aws_region\n}\ndata "aws_caller_identity" "me" {}\n';
const files = [{ path: "main.tf", text }];
const markdownOf = (given: Parameters<typeof createReport>[0]): string => {
  const report = createReport(given);
  return toMarkdown(report, judgeCompliance(report));
};
const plain = { "content-type": "text/plain; charset=utf-8" };

describe("POST /api/v1/lint", () => {
  it("answers what the library finds", async () => {
    const response = await POST(postOf({ files }));
    const body = lintAnswer.parse(await response.json());
    expect(response.status).toBe(200);
    expect(body).toEqual(toJson(createReport(files)));
    expect(body.findings.length).toBeGreaterThan(0);
  });

  it("believes that a variable is declared elsewhere", async () => {
    const body = lintAnswer.parse(await (await POST(postOf({ files, owned: ["aws_region"] }))).json());
    expect(body).toEqual(toJson(createReport(files, { owned: ["aws_region"] })));
    expect(body.findings.some(({ message }) => message.includes("aws_region is not declared"))).toBe(false);
  });

  it("takes one file as plain text", async () => {
    const body = lintAnswer.parse(await (await POST(postOf(text, plain))).json());
    expect(body).toEqual(toJson(createReport(files)));
    const owned = lintAnswer.parse(await (await POST(postOf(text, plain, "?owned=aws_region"))).json());
    expect(owned).toEqual(toJson(createReport(files, { owned: ["aws_region"] })));
  });

  it("weighs rules as it is told", async () => {
    const said = async (severities: object) =>
      lintAnswer
        .parse(await (await POST(postOf({ files, severities }))).json())
        .findings.map(({ rule, severity }) => `${rule} ${severity}`);
    expect(await said({})).toContain("validity-undeclared-variable high");
    expect(await said({ "validity-undeclared-variable": "low" })).toContain("validity-undeclared-variable low");
    expect(await said({ "validity-undeclared-variable": "off" })).not.toContain("validity-undeclared-variable high");
  });

  it("reads variable files", async () => {
    const values = { path: "terraform.tfvars", text: 'aws_region = "eu-west-1"\nsize = "x" = 1\n' };
    const body = lintAnswer.parse(await (await POST(postOf({ files: [...files, values] }))).json());
    expect(body.findings.map(({ file }) => file)).toContain("terraform.tfvars");
  });

  const answer = `Here it is:\n\n\`\`\`hcl\n${text}`;
  it.each([
    ["plain text", postOf(answer, plain), "main.tf"],
    ["a Markdown file", postOf({ files: [{ path: "chat.md", text: answer }] }), "chat.md"],
  ])("takes the Terraform out of a chat answer: %s", async (_what, request, file) => {
    const { findings } = lintAnswer.parse(await (await POST(request)).json());
    const said = findings.map(({ rule, range: { start } }) => `${rule} ${start.line}:${start.column}`);
    expect(said).toContain("validity-syntax 7:35");
    expect(said).not.toContain("no-markdown-or-prose 3:1");
    expect(new Set(findings.map((finding) => finding.file))).toEqual(new Set([file]));
  });

  it("leaves Markdown beside Terraform alone", async () => {
    const body = lintAnswer.parse(
      await (await POST(postOf({ files: [...files, { path: "README.md", text: answer }] }))).json(),
    );
    expect(body).toEqual(toJson(createReport(files)));
  });

  it.each([
    ["sarif", "application/sarif+json"],
    ["markdown", "text/markdown; charset=utf-8"],
    ["pretty", "text/plain; charset=utf-8"],
  ])("writes %s", async (format, type) => {
    const response = await POST(postOf({ files }, {}, `?format=${format}`));
    expect(response.headers.get("content-type")).toBe(type);
    const body = await response.text();
    if (format === "sarif") expect(JSON.parse(body)).toMatchObject({ version: "2.1.0" });
    if (format === "markdown") expect(body).toBe(markdownOf(files));
    expect(body).not.toContain("\u001b");
  });

  it.each([
    ["no files", {}, ["files"]],
    ["an empty list", { files: [] }, ["files"]],
    ["a file without text", { files: [{ path: "a.tf" }] }, ["files", 0, "text"]],
    ["a number as text", { files: [{ path: "a.tf", text: 1 }] }, ["files", 0, "text"]],
    ["a severity of no rule", { files, severities: { nothing: "low" } }, ["severities", "nothing"]],
    ["a severity that is none", { files, severities: { suppression: "loud" } }, ["severities", "suppression"]],
    ["another field", { files, colour: "red" }, []],
    ["no Terraform", { files: [{ path: "a.py", text: "" }] }, ["files"]],
    ["a list", [], []],
  ])("refuses %s by name", async (_what, body, path) => {
    const response = await POST(postOf(body));
    const { issues } = problemAnswer.parse(await response.json());
    expect(response.status).toBe(400);
    expect(issues).toEqual([
      expect.objectContaining({ path, message: expect.stringMatching(/received .+, expected /) }),
    ]);
  });

  it("refuses an unknown format", async () => {
    const response = await POST(postOf({ files }, {}, "?format=xml"));
    expect(response.status).toBe(400);
    expect(problemAnswer.parse(await response.json()).issues[0]).toMatchObject({ path: ["format"], received: "xml" });
  });

  it("ends on hostile text", async () => {
    for (const hostile of ["[".repeat(10_000), "\0\0", 'a = "${'.repeat(2000), "x".repeat(1_000_000)]) {
      const response = await POST(postOf(hostile, plain));
      expect(lintAnswer.parse(await response.json()).findings.length).toBeGreaterThan(0);
    }
  });
});
