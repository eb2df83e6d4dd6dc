import { REGION } from "@/lib/aws/region";
import { perFile } from "@/lib/lint/per-file";
import { at, defineRule } from "@/lib/lint/rule";
import { findInLiteral } from "@/lib/terraform/module/find-text";
import { type LiteralText, literalTextsOf } from "@/lib/terraform/module/literal-texts";

export const rule = defineRule({
  id: "region-not-typed",
  class: "F02",
  severity: "high",
  summary: "No region is typed into the code; it is read from the region variable.",
  why: "A typed region keeps pointing to the old place when the variable changes: endpoints, ARNs and dashboards then name resources that do not exist.",
  howToFix: "Write `${var.aws_region}` where the region is typed.",
  references: [
    { title: "AWS provider: region", url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs#region" },
    { title: "Amazon Resource Names", url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html" },
  ],
  examples: {
    bad: [
      {
        title: "in the service name of an endpoint",
        files:
          'resource "aws_vpc_endpoint" "s3" {\n  vpc_id       = aws_vpc.main.id\n  service_name = "com.amazonaws.us-east-1.s3"\n}\n',
        lines: [3],
      },
      {
        title: "in a dashboard",
        files:
          'resource "aws_cloudwatch_dashboard" "main" {\n  dashboard_name = "d"\n  dashboard_body = jsonencode({\n    widgets = [for v in var.versions : { properties = { region = "eu-west-1" } }]\n  })\n}\n',
        lines: [4],
      },
      {
        title: "in a value of a variable file",
        files: {
          "main.tf": 'variable "service" {\n  type = string\n}\n',
          "terraform.tfvars": 'service = "com.amazonaws.us-east-1.s3"\n',
        },
        lines: [1],
      },
      { title: "in the provider", files: 'provider "aws" {\n  region = "us-east-1"\n}\n', lines: [2] },
    ],
    good: [
      {
        title: "from the variable",
        files:
          'resource "aws_vpc_endpoint" "this" {\n  for_each     = toset(["s3", "ecr.api"])\n  service_name = "com.amazonaws.${var.aws_region}.${each.key}"\n}\n',
      },
      {
        title: "what a variable file sets the region to",
        files: {
          "main.tf": 'variable "aws_region" {\n  type = string\n}\n',
          "prod.tfvars": 'aws_region = "eu-west-1"\n',
        },
      },
      {
        title: "default and validation of the variable",
        files:
          'variable "aws_region" {\n  default = "us-east-1"\n  validation {\n    condition     = contains(["us-east-1", "eu-west-1"], var.aws_region)\n    error_message = "Use us-east-1 or eu-west-1."\n  }\n}\n',
      },
      {
        title: "backend, second provider, comparison and table by region",
        files:
          'terraform {\n  backend "s3" {\n    region = "us-east-1"\n  }\n}\nprovider "aws" {\n  alias  = "edge"\n  region = "us-east-1"\n}\nlocals {\n  first = var.aws_region == "us-east-1"\n  ids   = { us-east-1 = "1", eu-west-1 = "2" }\n}\n',
      },
      {
        title: "where another stack keeps its state",
        files:
          'data "terraform_remote_state" "base" {\n  backend = "s3"\n  config = {\n    bucket = "states"\n    key    = "base.tfstate"\n    region = "eu-west-1"\n  }\n}\n',
      },
      {
        title: "what a second provider makes in its region",
        files:
          'resource "aws_lambda_permission" "p" {\n  provider   = aws.other\n  source_arn = "arn:aws:execute-api:eu-west-1:1:x/*"\n}\n',
      },
      {
        title: "the log group of a function at the edge",
        files:
          'resource "aws_cloudwatch_log_group" "g" {\n  name = "/aws/lambda/${var.edge ? "us-east-1." : ""}${var.name}"\n}\n',
      },
      {
        title: "metrics that exist in one region only",
        files:
          'resource "aws_cloudwatch_dashboard" "edge" {\n  count          = 1\n  dashboard_body = jsonencode({ metrics = [["AWS/CloudFront", "Requests"]], region = "us-east-1" })\n}\n',
      },
    ],
  },
  check: perFile(function* (file) {
    for (const text of literalTextsOf(file)) {
      if (!HINT.test(text.node.value) || isAllowed(text)) continue;
      for (const { match, range } of findInLiteral(text, REGION)) {
        yield { ...at(file, { range }), message: `region "${match[0]}" is typed in, expected var.aws_region` };
      }
    }
  }),
});

/** What every region contains: far cheaper to look for. */
const HINT = /[a-z]-\d/;

const DESCRIPTIVE = new Set(["description", "error_message", "condition", "comment"]);
const TOP_ALLOWED = new Set(["terraform", "check", "moved", "import"]);

function isAllowed(text: LiteralText): boolean {
  const [top, ...inner] = text.blocks;
  if (!top) return isRegionValue(text, text.attribute.name);
  if (text.isKey || DESCRIPTIVE.has(text.attribute.name) || TOP_ALLOWED.has(top.type)) return true;
  if (inner.some(({ type, labels }) => isOtherRegion(type) || isOtherRegion(labels[0]?.value ?? ""))) return true;
  if (top.type === "variable")
    return text.attribute.name !== "default" || isRegionValue(text, top.labels[0]?.value ?? "");
  if (top.type === "provider") return sets(top.body.items, "alias");
  // Through a second provider it is made where that one says.
  if (sets(top.body.items, "provider")) return true;
  // As a backend's: the state of another stack lies where that stack put it.
  if (top.labels[0]?.value === "terraform_remote_state") return true;
  return isCompared(text) || isGlobalService(text);
}

function isOtherRegion(block: string): boolean {
  return block === "replica" || block === "region" || block === "regions" || block === "validation";
}

/** A variable whose value is nothing but regions is a region variable, whatever its name. */
function isRegionValue(text: LiteralText, name: string): boolean {
  if (/region/i.test(name)) return true;
  return text.node.kind === "string" && text.node.value.replace(REGION, "") === "";
}

function sets(items: readonly { readonly kind: string; readonly name?: string }[], argument: string): boolean {
  return items.some((item) => item.kind === "attribute" && item.name === argument);
}

function isCompared({ parents }: LiteralText): boolean {
  return parents.some((parent) => {
    if (parent.kind === "binary") return parent.operator === "==" || parent.operator === "!=";
    return parent.kind === "call" && ["contains", "lookup", "startswith", "can", "regex"].includes(parent.name);
  });
}

/** Their metrics, certificates and replicated functions live in us-east-1 wherever the stack is. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/monitoring-using-cloudwatch.html */
function isGlobalService({ file, blocks: [top] }: LiteralText): boolean {
  if (!top?.range) return false;
  return /AWS\/(CloudFront|Billing|Route53)|"CLOUDFRONT"|edgelambda|(?<![a-z])edge(?![a-z])/i.test(
    file.text.slice(top.range.start.offset, top.range.end.offset),
  );
}
