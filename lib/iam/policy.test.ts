import { expect, test } from "vitest";
import { loadModules, scopeOf, stringOf } from "@/lib/terraform";
import { policyOf } from "./policy";

const DOCUMENT = `
data "aws_iam_policy_document" "base" {
  statement {
    actions   = ["ecr:BatchGetImage"]
    resources = ["*"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}
data "aws_iam_policy_document" "more" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.a.arn]
  }
}
data "aws_iam_policy_document" "listed" {
  override_policy_documents = compact([join("", data.aws_iam_policy_document.base.*.json), var.more ? null : ""])
}
`;

function read(policy: string) {
  const text = `resource "aws_iam_policy" "p" {\n  policy = ${policy}\n}\n${DOCUMENT}`;
  const [module] = loadModules([{ path: "main.tf", text }]);
  const resource = module?.resource("aws_iam_policy.p");
  if (!module || !resource) throw new Error("no policy, expected one");
  const { statements, complete } = policyOf(resource.expression("policy"), scopeOf(module, resource));
  return {
    complete,
    actions: statements.map(({ actions }) => actions.map(stringOf)),
    effects: statements.map(({ effect }) => stringOf(effect)),
  };
}

test.each([
  ["jsonencode", 'jsonencode({ Statement = [{ Effect = "Allow", Action = "a:B", Resource = "*" }] })', [["a:B"]], true],
  [
    "one statement",
    'jsonencode({ Statement = { Effect = "Allow", Action = ["a:B", "a:C"], Resource = "*" } })',
    [["a:B", "a:C"]],
    true,
  ],
  [
    "heredoc",
    '<<EOF\n{ "Statement": [{ "Effect": "Allow", "Action": "a:B", "Resource": "${aws_x.y.arn}" }] }\nEOF\n',
    [["a:B"]],
    true,
  ],
  ["text", '"{\\"Statement\\":[{\\"Effect\\":\\"Allow\\",\\"Action\\":\\"a:B\\"}]}"', [["a:B"]], true],
  ["document", "data.aws_iam_policy_document.base.json", [["ecr:BatchGetImage"]], true],
  ["document with source", "data.aws_iam_policy_document.more.json", [["s3:*"], ["ecr:BatchGetImage"]], true],
  ["joined instances", 'join("", data.aws_iam_policy_document.base.*.json)', [["ecr:BatchGetImage"]], true],
  ["the only instance", "one(data.aws_iam_policy_document.base[*].json)", [["ecr:BatchGetImage"]], true],
  ["one of two", "coalesce(var.policy, data.aws_iam_policy_document.base.json)", [["ecr:BatchGetImage"]], false],
  ["joined with text between", 'join(",", data.aws_iam_policy_document.base.*.json)', [], false],
  ["document with a list that is computed", "data.aws_iam_policy_document.listed.json", [["ecr:BatchGetImage"]], true],
  ["unknown", "var.policy", [], false],
])("%s", (_, policy, actions, complete) => {
  expect(read(policy)).toMatchObject({ actions, complete });
});

test("the effect of a document's statement is Allow unless it says otherwise", () => {
  expect(read("data.aws_iam_policy_document.more.json").effects).toEqual(["Deny", "Allow"]);
});
