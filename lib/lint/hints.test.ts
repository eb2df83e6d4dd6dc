import { describe, expect, test } from "vitest";
import { lintDetailed, rules } from "@/lib/rules";
import { dedent } from "@/lib/text/dedent";

const fn = (comment: string, above = "") =>
  dedent`
    ${above}resource "aws_lambda_function" "f" {
      ${comment}
      function_name = "f"
    }
  `;
const only = rules.filter(({ id }) => id === "function-has-reserved-concurrency" || id === "function-is-traced");
const run = (text: string) => lintDetailed([{ path: "main.tf", text }], { rules: only });
const said = (text: string) =>
  run(text)
    .findings.filter(({ rule }) => rule === "function-has-reserved-concurrency")
    .map(({ message }) => message.replace(/^.*executions/, ""));

describe("comments for other scanners", () => {
  test.each([
    ["checkov", fn("#checkov:skip=CKV_AWS_115:called by hand"), "checkov:skip=CKV_AWS_115, called by hand"],
    ["checkov without reason", fn("# checkov:skip=CKV_AWS_115"), "checkov:skip=CKV_AWS_115, no reason given"],
    ["in quotes", fn('#checkov:skip=CKV_AWS_115: "Why" - not needed'), "checkov:skip=CKV_AWS_115, Why - not needed"],
  ])("%s: the finding stays and says so", (_, text, expected) => {
    expect(said(text)).toEqual([` (another scanner is told to skip it: ${expected})`]);
  });

  test.each([
    ["another id", fn("#checkov:skip=CKV_AWS_50:traces elsewhere")],
    ["another block", `${fn("")}${fn("#checkov:skip=CKV_AWS_115:known").replace('"f"', '"g"')}`],
    ["no comment", fn("")],
  ])("%s: the finding of a block stays as it is", (_, text) => {
    expect(said(text)[0]).toBe("");
  });

  test.each([
    ["trivy", "#trivy:ignore:AVD-AWS-0066\n", "trivy:ignore:AVD-AWS-0066"],
    ["tfsec", "# tfsec:ignore:AVD-AWS-0066 traced elsewhere\n", "tfsec:ignore:AVD-AWS-0066"],
  ])("%s: above the block", (_, above, expected) => {
    const [finding] = run(fn("", above)).findings.filter(({ rule }) => rule === "function-is-traced");
    expect(finding?.message).toContain(expected);
  });

  test("all are listed, also those that no rule of ours knows", () => {
    const { hints } = run(
      dedent`
        # tflint-ignore: terraform_unused_declarations, terraform_naming_convention
        variable "x" {}
      `,
    );
    expect(hints).toMatchObject([{ rules: ["variable-is-used"], firstLine: 2, lastLine: 2 }]);
    expect(run(fn("#checkov:skip=CKV_AWS_116:synchronous")).hints).toMatchObject([
      { rules: [], reason: "synchronous" },
    ]);
  });
});

test("case does not count, and an id may speak of several rules", () => {
  expect(run(fn("#trivy:ignore:avd-aws-0057")).hints).toMatchObject([
    { rules: ["iam-action-not-wildcard", "iam-resource-not-wildcard"] },
  ]);
});
