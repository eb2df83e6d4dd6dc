import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform/module/load-modules";
import { allowStatements } from "./identity-policies";

const DOCUMENT = `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
  statement {
    effect    = "Deny"
    actions   = ["s3:PutObject"]
    resources = ["*"]
  }
}
`;

function policies(count: number, document: string): string {
  return Array.from(
    { length: count },
    (_, at) => `resource "aws_iam_role_policy" "p${at}" {\n  role   = "r"\n  policy = ${document}\n}\n`,
  ).join("");
}

const ENCODED = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })';

test.each([
  ["a document that many policies use", DOCUMENT + policies(20, "data.aws_iam_policy_document.d.json"), 1],
  ["policies that are written out", policies(3, ENCODED), 3],
  ["a document that none uses", DOCUMENT, 0],
])("statements that allow something, each once: %s", (_, text, count) => {
  const [module] = loadModules([{ path: "main.tf", text }]);
  expect(module && allowStatements(module)).toHaveLength(count);
});
