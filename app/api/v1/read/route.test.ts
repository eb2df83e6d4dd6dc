import { expect, test } from "vitest";
import { problemAnswer } from "@/app/api/operation/problem-answer";
import { postOf } from "@/app/api/testing/example-request";
import { checkConfig } from "@/generators/config/stack";
import { readStack } from "@/generators/intake/read-stack/read-stack";
import { configOfLink } from "@/generators/links/links";
import { readAnswer } from "./operation";
import { POST } from "./route";

const text = 'resource "aws_vpc" "v" {\n  cidr_block = "10.9.0.0/16"\n  tags = { Project = "scorer" }\n}\n';
const read = async (body: unknown, headers = {}) => readAnswer.parse(await (await POST(postOf(body, headers))).json());

test("answers the settings, where they stand, and a link that carries them", async () => {
  const files = [{ path: "net/main.tf", text }];
  const body = await read({ files });
  expect(body).toEqual(readStack(files));
  expect(body.read).toContainEqual({
    path: "network.cidr",
    label: "Network › VPC range",
    value: "10.9.0.0/16",
    file: "net/main.tf",
    line: 2,
  });
  expect(configOfLink(body.link).config).toMatchObject({ project: "scorer", network: { cidr: "10.9.0.0/16" } });
  expect(checkConfig(body.config).ok).toBe(true);
});

test("reads a chat answer at its lines", async () => {
  const { read: settings } = await read(`Sure:\n\`\`\`hcl\n${text}\`\`\`\n`, { "content-type": "text/plain" });
  expect(settings.map(({ line }) => line)).toEqual([5, 4]);
});

test("refuses what holds no Terraform", async () => {
  const response = await POST(postOf({ files: [{ path: "a.py", text: "" }] }));
  expect(response.status).toBe(400);
  expect(problemAnswer.parse(await response.json()).issues[0]).toMatchObject({ path: ["files"] });
});
