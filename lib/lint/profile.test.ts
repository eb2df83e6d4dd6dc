import { expect, test } from "vitest";
import { createReport, lintDetailed } from "@/lib/rules";
import { toJson, toPretty } from "./report";

const bucket = 'resource "aws_s3_bucket" "b" {\n  bucket = "logs-eu-west-1"\n}\n';
const api = 'resource "aws_api_gateway_rest_api" "a" {\n  name = "a"\n}\n';
const at = (...texts: readonly string[]) => texts.map((text, index) => ({ path: `${index}.tf`, text }));
const weightIn = (files: ReturnType<typeof at>, settings: Parameters<typeof lintDetailed>[1] = {}) => {
  const { findings, profile } = lintDetailed(files, settings);
  return [profile, findings.find(({ rule }) => rule === "region-not-typed")?.severity];
};

test.each([
  ["a stack with a REST API", at(bucket, api), {}, ["stack", "high"]],
  ["anyone's Terraform", at(bucket), {}, ["general", "low"]],
  ["a part without resources", at('locals {\n  a = "x-eu-west-1"\n}\n'), {}, ["stack", "high"]],
  ["what is asked for", at(bucket), { profile: "stack" }, ["stack", "high"]],
  ["what is asked for, the other way", at(bucket, api), { profile: "general" }, ["general", "low"]],
  [
    "a weight that somebody gave",
    at(bucket),
    { severities: { "region-not-typed": "critical" } },
    ["general", "critical"],
  ],
] as const)("%s", (_, files, settings, expected) => {
  expect(weightIn(files, settings)).toEqual(expected);
});

test("reports say by what was judged", () => {
  const general = createReport(at(bucket));
  expect(toJson(general).profile).toBe("general");
  expect(toPretty(general, { color: false })).toContain("profile general");
  expect(toPretty(createReport(at(bucket, api)), { color: false })).not.toContain("profile");
});
