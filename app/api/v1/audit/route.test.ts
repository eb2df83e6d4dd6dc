import { expect, test } from "vitest";
import { problemAnswer } from "@/app/api/operation/problem-answer";
import { postOf } from "@/app/api/testing/example-request";
import { complianceRate, toJson } from "@/lib/lint/report";
import { createReport, judgeCompliance } from "@/lib/rules";
import { auditAnswer } from "./operation";
import { POST } from "./route";

const text = 'resource "aws_sns_topic" "alarms" {\n  name = "alarms"\n}\n';

test("answers what the linter finds and how far the requirements are met", async () => {
  const files = [{ path: "main.tf", text }];
  const body = auditAnswer.parse(await (await POST(postOf({ files }))).json());
  const report = createReport(files);
  const compliance = judgeCompliance(report);
  expect(body).toEqual({ ...toJson(report), compliance, rate: complianceRate(compliance) });
  expect(body.compliance.length).toBe(23);
});

test("reads a file as the document that it is said to be", async () => {
  const document = `\`\`\`hcl\n${text}\`\`\`\n`;
  const rulesOf = async (markdown: boolean) => {
    const files = [{ path: "main.tf", text: document, markdown }];
    return auditAnswer.parse(await (await POST(postOf({ files }))).json()).findings.map(({ rule }) => rule);
  };
  expect(await rulesOf(true)).not.toContain("no-markdown-or-prose");
  expect(await rulesOf(false)).toContain("no-markdown-or-prose");
});

test("refuses what is no list of files", async () => {
  const response = await POST(postOf({ files: "main.tf" }));
  expect(response.status).toBe(400);
  expect(problemAnswer.parse(await response.json()).issues[0]).toMatchObject({ path: ["files"] });
});
