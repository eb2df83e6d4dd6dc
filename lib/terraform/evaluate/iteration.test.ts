import { expect, test } from "vitest";
import { loadModules } from "../module/load-modules";
import { covers, iterationOf } from "./iteration";

const STACK = `
variable "versions" {}
variable "on" {}
locals {
  versions = toset(var.versions)
  some     = { for v in local.versions : v => v if v != "a" }
}
resource "aws_stage" "local" {
  for_each = local.versions
}
resource "aws_stage" "chained" {
  for_each = aws_stage.local
}
resource "aws_stage" "filtered" {
  for_each = local.some
}
resource "aws_stage" "keyed" {
  for_each = { for v in var.versions : v => upper(v) }
}
resource "aws_stage" "guarded" {
  for_each = var.on ? local.versions : toset([])
}
resource "aws_stage" "typed" {
  for_each = toset(["v2", "v1"])
}
resource "aws_stage" "one" {}
resource "aws_stage" "counted" {
  count = length(var.versions)
}
`;

const [module] = loadModules([{ path: "main.tf", text: STACK }]);
const iteration = (name: string) => {
  const resource = module?.resource(`aws_stage.${name}`);
  if (!module || !resource) throw new Error(`no aws_stage.${name}, expected it`);
  return iterationOf(module, resource);
};

test.each([
  ["local", "var.versions"],
  ["chained", "var.versions"],
  ["filtered", "var.versions"],
  ["keyed", "var.versions"],
  ["counted", "var.versions"],
  ["typed", '"v1","v2"'],
])("%s iterates over %s", (name, root) => {
  expect(iteration(name)).toMatchObject({ root });
});

test("one without for_each and count is single", () => {
  expect(iteration("one")).toEqual({ kind: "single" });
});

test.each([
  ["local", "keyed", true],
  ["chained", "local", true],
  ["filtered", "local", false],
  ["local", "filtered", true],
  ["guarded", "local", false],
  ["typed", "local", false],
  ["one", "local", false],
])("%s covers %s: %s", (a, b, expected) => {
  expect(covers(iteration(a), iteration(b))).toBe(expected);
});
