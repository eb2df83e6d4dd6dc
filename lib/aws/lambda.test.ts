import { expect, test } from "vitest";
import { loadModules, type Module, type Resource } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { aliasesOf, functionsBehind, isImage, mayRunAtEdge, mentions } from "./lambda";

function moduleOf(text: string): Module {
  const [module] = loadModules([{ path: "main.tf", text }]);
  if (!module) throw new Error("no module, expected one");
  return module;
}

function resourceIn(module: Module, address: string): Resource {
  const resource = module.resource(address);
  if (!resource) throw new Error(`no ${address}, expected one`);
  return resource;
}

const lambda = (more = "") => dedent`
  resource "aws_lambda_function" "f" {
    function_name = "f"
    role          = aws_iam_role.r.arn
    ${more}
  }
`;
const role = (service: string) => dedent`
  resource "aws_iam_role" "r" {
    assume_role_policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ${service} } }]
    })
  }
`;
const cdn = (behavior: string) => dedent`
  resource "aws_cloudfront_distribution" "d" {
    ${behavior} {
      lambda_function_association {
        event_type = "viewer-request"
        lambda_arn = aws_lambda_function.f.qualified_arn
      }
    }
  }
`;

test.each([
  ["a role of Lambda's", lambda() + role('"lambda.amazonaws.com"'), false],
  ["a role that the edge may take, too", lambda() + role('["lambda.amazonaws.com", "edgelambda.amazonaws.com"]'), true],
  ["a default behaviour that calls it", lambda() + cdn("default_cache_behavior"), true],
  ["another behaviour that calls it", lambda() + cdn("ordered_cache_behavior"), true],
  ["a distribution that does not", `${lambda()}resource "aws_cloudfront_distribution" "d" {}\n`, false],
])("%s: runs at the edge, perhaps: %#", (_, text, expected) => {
  const module = moduleOf(text);
  expect(mayRunAtEdge(module, resourceIn(module, "aws_lambda_function.f"))).toBe(expected);
});

test.each([
  ["nothing said", "", false],
  ["the type", 'package_type = "Image"', true],
  ["the other type", 'package_type = "Zip"', false],
  ["an image alone", 'image_uri = "1.dkr.ecr.us-east-1.amazonaws.com/a:1"', true],
  ["an image that is null", "image_uri = null", false],
  ["a type that comes from outside", "package_type = var.type", false],
])("%s: an image, certainly: %#", (_, more, expected) => {
  const module = moduleOf(`variable "type" {}\n${lambda(more)}`);
  expect(isImage(module, resourceIn(module, "aws_lambda_function.f"))).toBe(expected);
});

const ALIAS = dedent`
  resource "aws_lambda_alias" "live" {
    name             = "live"
    function_name    = aws_lambda_function.f.function_name
    function_version = "1"
  }
  resource "aws_lambda_permission" "p" {
    function_name = aws_lambda_alias.live.function_name
    action        = "lambda:InvokeFunction"
    principal     = "apigateway.amazonaws.com"
  }
  resource "aws_sns_topic" "t" {
    depends_on = [aws_lambda_function.f]
  }
`;

test("a function is found through its alias, and its aliases from it", () => {
  const module = moduleOf(lambda() + ALIAS);
  const made = resourceIn(module, "aws_lambda_function.f");
  expect(functionsBehind(module, resourceIn(module, "aws_lambda_permission.p"), "function_name")).toEqual([made]);
  expect(aliasesOf(module, made).map(({ address }) => address)).toEqual(["aws_lambda_alias.live"]);
});

test.each([
  ["aws_lambda_alias.live", true],
  ["aws_sns_topic.t", true],
  ["aws_lambda_permission.p", false],
])("%s mentions the function: %s", (address, expected) => {
  const module = moduleOf(lambda() + ALIAS);
  const made = resourceIn(module, "aws_lambda_function.f");
  expect(mentions(module, resourceIn(module, address), made)).toBe(expected);
});
