import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lint } from "@/lib/rules";

const text = readFileSync(new URL("./chat-answer.tf", import.meta.url), "utf8");
const PROVIDER = 'variable "aws_region" {\n  type = string\n}\n\nprovider "aws" {\n  region = var.aws_region\n}\n';
const lines = text.split("\n");
const lineOf = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;

test.each([
  ["F01", "for_each = toset(var.model_versions\n"],
  ["F02", 'data "aws_region"'],
  ["F03", 'resource "aws_api_gateway_'],
  ["F04", "api_id = aws_apigatewayv2_api"],
  ["F05", 'resource "aws_lambda_function"'],
  ["F06", 'resource "aws_api_gateway_api_key"'],
  ["F07", 'resource_arn = aws_apigatewayv2_stage.ml_api_stage["v1"]'],
  ["F08", 'resource "aws_acm_certificate"'],
  ["F08", "certificate_arn ="],
  ["F09", 'model_inference["v2"]'],
  ["F10", "alerts@example.com"],
  ["F11", '"$LATEST"'],
  ["F12", "aws_iam_role.lambda_role.arn"],
  ["F13", "route {"],
  ["F14", "arn:aws:logs:*:*:*"],
  ["F15", 'resource "aws_api_gateway_rest_api"'],
  ["F16", '"${var.aws_region}a"'],
  ["F17", 'resource "aws_ecr_repository"'],
  ["F18", "Hmm, I noticed"],
  ["F18", "Actually, another issue"],
] as const)("the seed's script: %s at %s", (failure, part) => {
  const found = lint([
    { path: "main.tf", text },
    { path: "provider.tf", text: PROVIDER },
  ]).filter((finding) => finding.class === failure && finding.file === "main.tf");
  const at = found.map(({ range }) => range.start.line);
  if (failure === "F01" || failure === "F03") expect(at.length).toBeGreaterThan(0);
  else expect(at).toContain(lineOf(part));
});
