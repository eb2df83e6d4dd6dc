import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform/module/load-modules";
import { dedent } from "@/lib/text/dedent";
import { missingPullActions, repositoryAdmitsLambda } from "./ecr-pull";

const FUNCTION = dedent`
  resource "aws_lambda_function" "f" {
    role = aws_iam_role.r.arn
  }
  resource "aws_iam_role" "r" {
    name = "r"
  }
`;
const inline = (actions: string, effect = "Allow") => dedent`
  resource "aws_iam_role_policy" "p" {
    role   = aws_iam_role.r.id
    policy = jsonencode({
      Statement = [{ Effect = "${effect}", Action = ${actions}, Resource = "*" }]
    })
  }
`;
const attach = (arn: string) => dedent`
  resource "aws_iam_role_policy_attachment" "a" {
    role       = aws_iam_role.r.name
    policy_arn = ${arn}
  }
`;
const BOTH = ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"];

test.each([
  ["nothing is attached", "", BOTH],
  ["both actions", inline('["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"]'), []],
  ["one of them", inline('["ecr:BatchGetImage"]'), ["ecr:GetDownloadUrlForLayer"]],
  ["a wildcard", inline('"ecr:*"'), []],
  ["they are denied", inline('"ecr:*"', "Deny"), BOTH],
  ["actions that cannot be told", inline("var.actions"), []],
  ["a managed policy that has them", attach('"arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly"'), []],
  ["a managed policy without", attach('"arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"'), BOTH],
  ["a policy from outside", attach("var.policy_arn"), []],
])("missing when %s", (_, text, expected) => {
  const [module] = loadModules([{ path: "main.tf", text: FUNCTION + text }]);
  const lambda = module?.resource("aws_lambda_function.f");
  expect(module && lambda && missingPullActions(module, lambda)).toEqual(expected);
});

const repository = (principal: string, action: string) => dedent`
  resource "aws_ecr_repository_policy" "p" {
    policy = jsonencode({
      Statement = [{ Effect = "Allow", Principal = { Service = "${principal}" }, Action = "${action}" }]
    })
  }
`;

test.each([
  ["no policy", "", false],
  ["Lambda may pull", repository("lambda.amazonaws.com", "ecr:BatchGetImage"), true],
  ["another service may", repository("codebuild.amazonaws.com", "ecr:BatchGetImage"), false],
  ["Lambda may only list", repository("lambda.amazonaws.com", "ecr:ListImages"), false],
])("the repository admits Lambda: %s", (_, text, expected) => {
  const [module] = loadModules([{ path: "main.tf", text }]);
  expect(module && repositoryAdmitsLambda(module)).toBe(expected);
});
