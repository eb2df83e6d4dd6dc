import { expect, test } from "vitest";
import { signatureOf } from "../functions/signature";
import { constraintsOf } from "./constraints";
import { schemaOf, typeNames } from "./schema";

test("every resource and data type of the provider is there", () => {
  expect(typeNames("resource").length).toBeGreaterThan(1500);
  expect(typeNames("data").length).toBeGreaterThan(600);
});

test.each([
  ["resource", "aws_lambda_function", "role", { required: true, type: { kind: "string" } }],
  ["resource", "aws_lambda_function", "arn", { computed: true, optional: false }],
  ["data", "aws_region", "name", { optional: true }],
  ["resource", "aws_s3_bucket_object", "key", { deprecated: true }],
] as const)("%s %s has %s", (group, type, name, expected) => {
  expect(schemaOf(group, type)?.attributes.get(name)).toMatchObject(expected);
});

test("nested blocks know how often they may stand", () => {
  expect(schemaOf("resource", "aws_lambda_function")?.blocks.get("vpc_config")).toMatchObject({
    nesting: "list",
    min: 0,
    max: 1,
  });
  expect(schemaOf("resource", "aws_wafv2_web_acl")?.blocks.get("default_action")?.block.blocks.has("allow")).toBe(true);
});

test.each(["aws_nothing", "toString", "__proto__"])("%s is no type", (type) => {
  expect(schemaOf("resource", type)).toBeUndefined();
  expect(constraintsOf("resource", type)).toEqual([]);
});

test.each([
  ["an enumeration", { kind: "enum", path: "http_method" }, "aws_api_gateway_method"],
  ["JSON", { kind: "json", path: "policy" }, "aws_sns_topic"],
  ["bounds", { kind: "range", path: "memory_size", min: 128, max: 10240 }, "aws_lambda_function"],
  ["a conflict", { kind: "conflict", path: "name", other: "name_prefix" }, "aws_sns_topic"],
])("%s is known", (_, constraint, type) => {
  expect(constraintsOf("resource", type)).toContainEqual(expect.objectContaining(constraint));
});

test("functions know their parameters, and what may be null", () => {
  expect(signatureOf("replace")?.parameters).toHaveLength(3);
  expect(signatureOf("coalesce")?.further?.nullable).toBe(true);
  expect(signatureOf("nothing")).toBeUndefined();
});
