import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform/module/load-modules";
import { providerVariables, REGION, regionVariable, ZONE } from "./region";

test.each([
  ["eu-west-1", ["eu-west-1"], []],
  ["arn:aws:sqs:us-gov-west-1:1:q", ["us-gov-west-1"], []],
  ["ap-southeast-2, me-central-1", ["ap-southeast-2", "me-central-1"], []],
  ["eu-west-1a", [], ["eu-west-1a"]],
  ["us-west-2-lax-1a", ["us-west-2"], ["us-west-2-lax-1a"]],
  ["xeu-west-1", [], []],
  ["eu-west-12", [], []],
  ["eu-middle-1", [], []],
  ["my-us-east-1-bucket", ["us-east-1"], []],
])("in %s: regions %j, zones %j", (text, regions, zones) => {
  expect(text.match(REGION) ?? []).toEqual(regions);
  expect(text.match(ZONE) ?? []).toEqual(zones);
});

const REGION_OF = (value: string) => `provider "aws" {\n  region = ${value}\n}\n`;

test.each([
  ["the provider's own", `variable "place" {}\n${REGION_OF("var.place")}`, "place", ["place"]],
  ["a literal in the provider", `variable "aws_region" {}\n${REGION_OF('"eu-west-1"')}`, undefined, []],
  ["no provider, the usual name", 'variable "aws_region" {}\n', "aws_region", []],
  ["no provider, the short name", 'variable "region" {}\n', "region", []],
  ["both names", 'variable "region" {}\nvariable "aws_region" {}\n', "aws_region", []],
  ["not declared but used", 'output "r" {\n  value = var.region\n}\n', "region", []],
  ["of a longer name", 'output "r" {\n  value = var.region_code\n}\n', undefined, []],
  ["empty by default: it only overrides", 'variable "region" {\n  default = ""\n}\n', undefined, []],
  ["nothing", "locals {}\n", undefined, []],
])("the variable of the region: %s", (_, text, variable, ofProviders) => {
  const [module] = loadModules([{ path: "main.tf", text }]);
  expect(module && regionVariable(module)).toBe(variable);
  expect(module && providerVariables(module)).toEqual(ofProviders);
});
