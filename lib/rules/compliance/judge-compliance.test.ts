import { describe, expect, it } from "vitest";
import type { FailureClass, Finding } from "@/lib/lint/finding";
import { type Compliance, complianceRate } from "@/lib/lint/report";
import { dedent } from "@/lib/text/dedent";
import { judgeCompliance } from "./judge-compliance";
import { requirements } from "./requirements";

const whole = dedent`

  variable "aws_region" {}
  variable "model_versions" {}
  output "url" { value = aws_api_gateway_stage.s.invoke_url }
  locals { tags = { Environment = "prod", Owner = "ml", Project = "x", Version = "1" } }
  resource "aws_lambda_function" "f" {
    package_type                   = "Image"
    reserved_concurrent_executions = 10
    tracing_config { mode = "Active" }
  }
  resource "aws_appautoscaling_target" "t" {}
  resource "aws_appautoscaling_policy" "p" {}
  resource "aws_efs_file_system" "e" { kms_key_id = aws_kms_key.k.arn }
  resource "aws_api_gateway_rest_api" "a" { description = var.aws_region }
  resource "aws_api_gateway_stage" "s" {}
  resource "aws_api_gateway_api_key" "k" {}
  resource "aws_api_gateway_usage_plan" "u" {}
  resource "aws_api_gateway_integration" "i" { type = "AWS_PROXY" }
  resource "aws_api_gateway_domain_name" "d" { security_policy = "TLS_1_2" }
  resource "aws_wafv2_web_acl" "w" {}
  resource "aws_wafv2_web_acl_association" "w" {}
  resource "aws_ecr_repository" "r" {}
  resource "aws_ecr_lifecycle_policy" "r" {}
  resource "aws_cloudwatch_metric_alarm" "a" {}
  resource "aws_cloudwatch_dashboard" "d" {}
  resource "aws_iam_role" "r" {}
  resource "aws_kms_key" "k" {}
  resource "aws_ssm_parameter" "p" {}
`;

const findingOf = (change: Partial<Finding>): Finding => ({
  rule: "some-rule",
  class: null,
  severity: "medium",
  invalid: false,
  message: "region is wrong",
  file: "main.tf",
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  fixes: [],
  ...change,
});

const judge = (text: string, findings: readonly Finding[] = []): ReadonlyMap<string, Compliance> => {
  const rows = judgeCompliance({ files: [{ path: "main.tf", text }], findings });
  return new Map(rows.map((row) => [row.requirement, row]));
};
const notPassed = (rows: ReadonlyMap<string, Compliance>) =>
  [...rows.values()]
    .filter(({ status }) => status !== "PASS")
    .map(({ requirement, status }) => `${status} ${requirement}`);

describe("judgeCompliance", () => {
  it("has 23 rows, each with a title of its own", () => {
    expect(judge("").size).toBe(23);
    expect(judge("").size).toBe(requirements.length);
  });

  it("passes a stack that has everything and no finding, with the evidence", () => {
    const rows = judge(whole);
    expect(notPassed(rows)).toEqual([]);
    expect(complianceRate([...rows.values()])).toBe(100);
    expect(rows.get("WAF")?.evidence).toBe(
      "aws_wafv2_web_acl.w (main.tf:20), aws_wafv2_web_acl_association.w (main.tf:21)",
    );
  });

  it("looks into lists longer than a call may have arguments", () => {
    const rows = judge(`${whole}locals { long = [${"1,".repeat(150_000)}] }`);
    expect(notPassed(rows)).toEqual([]);
  });

  it("fails nearly all of nothing", () => {
    const rows = judge("");
    expect([...rows.values()].filter(({ status }) => status === "PASS")).toEqual([]);
    expect(rows.get("WAF")?.evidence).toBe("missing: aws_wafv2_web_acl, aws_wafv2_web_acl_association");
  });

  it.each<[FailureClass, readonly string[]]>([
    [
      "F01",
      [
        "FAIL Complete & deployable script",
        "PARTIAL Variable declarations",
        "FAIL Terraform logic",
        "PARTIAL Outputs",
        "PARTIAL API Gateway stages",
        "PARTIAL Lambda proxy integration",
      ],
    ],
    ["F02", ["PARTIAL Variable declarations", "FAIL Reference aws_region from provider.tf"]],
    ["F04", ["FAIL API keys & usage plans"]],
    ["F05", ["FAIL Reserved concurrency"]],
    ["F06", ["FAIL Parameter Store/Secrets Manager"]],
    ["F07", ["PARTIAL WAF"]],
    ["F14", ["PARTIAL IAM least privilege"]],
    ["F16", ["PARTIAL EFS with KMS"]],
  ])("lets %s weigh on the rows it is about and on no other", (failureClass, expected) => {
    expect(notPassed(judge(whole, [findingOf({ class: failureClass })]))).toEqual(expected);
  });

  it.each([
    ["half of a pair is missing", 'resource "aws_wafv2_web_acl_association" "w" {}\n', "", "WAF", "PARTIAL"],
    ["an old protocol is offered", "TLS_1_2", "TLS_1_0", "TLS 1.2+", "FAIL"],
    ["one of the four tags is missing", 'Owner = "ml", ', "", "Required tags", "PARTIAL"],
    ["the image is a zip", '"Image"', '"Zip"', "Lambda container-based", "FAIL"],
  ])("sees that %s", (_what, from, to, row, status) => {
    const text = whole.replace(from, to);
    expect(text).not.toBe(whole);
    expect(judge(text).get(row)?.status).toBe(status);
  });

  it("lets a finding without class weigh on the row of the resource it stands in, unless it is low", () => {
    const start = { line: whole.split("\n").indexOf('resource "aws_kms_key" "k" {}') + 1, column: 1 };
    const range = { start, end: start };
    expect(notPassed(judge(whole, [findingOf({ range })]))).toEqual(["PARTIAL KMS encryption"]);
    expect(notPassed(judge(whole, [findingOf({ range, severity: "low" })]))).toEqual([]);
  });

  it("sees a module from elsewhere", () => {
    const rows = judge(`${whole}module "vpc" { source = "terraform-aws-modules/vpc/aws" }\n`);
    expect(notPassed(rows)).toEqual(["PARTIAL Brand new stack"]);
  });
});
