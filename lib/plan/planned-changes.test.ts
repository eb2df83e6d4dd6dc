import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform";
import { instancesOf } from "./instances";
import { type EffectOf, type Later, plannedChanges, schemaPath } from "./planned-changes";

const known = { variables: { region: "eu-west-1" }, found: () => undefined };

const expand = (text: string) => {
  const [module] = loadModules([{ path: "main.tf", text }]);
  if (!module) throw new Error("expected a module");
  return (later: Later) => instancesOf(module, { ...known, ...later });
};

const effects: Readonly<Record<string, ReturnType<EffectOf>>> = {
  "aws_vpc cidr_block": { kind: "replaces" },
  "aws_vpc tags": { kind: "updates", recomputes: [] },
  "aws_subnet vpc_id": { kind: "replaces" },
  "aws_lambda_function memory_size": { kind: "updates", recomputes: ["version"] },
  "aws_lambda_alias function_version": { kind: "updates", recomputes: [] },
};

const changes = (before: string, after: string) =>
  plannedChanges(
    expand(before)({ isFresh: () => false, isPending: () => false }),
    expand(after),
    (type, path) => effects[`${type} ${path}`],
  ).map((change) => [change.address, change.action]);

const vpc = (cidr: string, tags = "{}") => `resource "aws_vpc" "v" {\n  cidr_block = "${cidr}"\n  tags = ${tags}\n}\n`;
const subnets = 'resource "aws_subnet" "s" {\n  for_each = toset(["a", "b"])\n  vpc_id = aws_vpc.v.id\n}\n';

test.each([
  ["nothing", vpc("10.0.0.0/16"), vpc("10.0.0.0/16"), []],
  ["an argument in place", vpc("10.0.0.0/16"), vpc("10.0.0.0/16", '{ A = "b" }'), [["aws_vpc.v", "update"]]],
  [
    "a new id, which replaces what refers to it, instance by instance",
    vpc("10.0.0.0/16") + subnets,
    vpc("10.1.0.0/16") + subnets,
    [
      ['aws_subnet.s["a"]', "replace"],
      ['aws_subnet.s["b"]', "replace"],
      ["aws_vpc.v", "replace"],
    ],
  ],
  [
    "one more key",
    subnets + vpc("10.0.0.0/16"),
    subnets.replace('"b"', '"b", "c"') + vpc("10.0.0.0/16"),
    [['aws_subnet.s["c"]', "create"]],
  ],
  [
    "a block that is gone",
    subnets + vpc("10.0.0.0/16"),
    vpc("10.0.0.0/16"),
    [
      ['aws_subnet.s["a"]', "delete"],
      ['aws_subnet.s["b"]', "delete"],
    ],
  ],
  [
    "what nobody looked up",
    'resource "aws_sqs_queue" "q" {\n  name = "a"\n}\n',
    'resource "aws_sqs_queue" "q" {\n  name = "b"\n}\n',
    [["aws_sqs_queue.q", "not known"]],
  ],
  ["only another spelling", `locals {\n  c = "10.0.0.0/16"\n}\n${vpc("${local.c}")}`, vpc("10.0.0.0/16"), []],
] as const)("plans %s", (_what, before, after, expected) => {
  expect(changes(before, after)).toEqual(expected);
});

const lambda = (memory: number, extra = "") => `variable "memory" {\n  default = ${memory}\n}
resource "aws_lambda_function" "f" {\n  memory_size = var.memory\n${extra}}
resource "aws_lambda_alias" "a" {\n  function_version = aws_lambda_function.f.version\n}\n`;

test("what AWS fills in anew changes what refers to it, and what is ignored changes nothing", () => {
  expect(changes(lambda(1), lambda(2))).toEqual([
    ["aws_lambda_alias.a", "update"],
    ["aws_lambda_function.f", "update"],
  ]);
  const ignoring = "  lifecycle {\n    ignore_changes = [memory_size]\n  }\n";
  expect(changes(lambda(1, ignoring), lambda(2, ignoring))).toEqual([]);
});

const aliased = 'provider "aws" {\n  alias = "east"\n  region = "us-east-1"\n}\n';
const certificate = (place: string) => `${aliased}resource "aws_acm_certificate" "c" {\n  ${place}\n}\n`;
const [through, said] = ["provider = aws.east", 'region = "us-east-1"'];

test.each([
  ["by its provider configuration, then by itself", "eu-west-1", through, said, []],
  ["by itself, then by its provider configuration", "eu-west-1", said, through, []],
  ["by nothing, where it is at home", "us-east-1", "", said, []],
  ["by itself, then by nothing", "eu-west-1", said, "", ["region replaces"]],
  ["by nothing, then by another provider configuration", "eu-west-1", "", through, ["region replaces"]],
  ["by itself, another", "eu-west-1", said, 'region = "us-west-2"', ["region replaces"]],
])("a Region that is said %s is the same place or another", (_what, home, before, after, expected) => {
  const [from, to] = [before, after].map((place) => {
    const [module] = loadModules([{ path: "main.tf", text: certificate(place) }]);
    if (!module) throw new Error("expected a module");
    return (later: Later) => instancesOf(module, { ...known, home, ...later });
  });
  if (!from || !to) throw new Error("expected two modules");
  const planned = plannedChanges(from({ isFresh: () => false, isPending: () => false }), to, (_type, path) =>
    path === "region" ? { kind: "replaces" } : undefined,
  );
  const told = planned.flatMap((change) => ("attributes" in change ? change.attributes : []));
  expect(told.map(({ path, effect }) => `${path} ${effect}`)).toEqual(expected);
});

test("what is read from something that changes is read after the apply, also through a local", () => {
  const text = (days: number) => `resource "aws_vpc" "v" {\n  tags = { Days = ${days} }\n}
locals {\n  id = aws_vpc.v.id\n}
data "aws_vpc" "read" {\n  id = local.id\n}
resource "aws_subnet" "s" {\n  cidr_block = data.aws_vpc.read.cidr_block\n}\n`;
  expect(changes(text(1), text(2))).toEqual([
    ["aws_subnet.s", "not known"],
    ["aws_vpc.v", "update"],
  ]);
});

test("a value that is not known is the same as long as what it is made of is", () => {
  const subnet = (bits: number) => `resource "aws_vpc" "v" {\n  cidr_block = cidrsubnet("10.0.0.0/8", ${bits}, 1)\n}\n`;
  expect(changes(subnet(8), subnet(8))).toEqual([]);
  expect(changes(subnet(8), subnet(4))).toEqual([["aws_vpc.v", "replace"]]);
});

test("sets have no order, dynamic blocks are those they make", () => {
  const group = (rules: string) => `resource "aws_security_group" "g" {\n${rules}}\n`;
  const rule = (port: number) =>
    `  ingress {\n    from_port = ${port}\n    to_port = ${port}\n    protocol = "tcp"\n  }\n`;
  const dynamic = `  dynamic "ingress" {\n    for_each = [443, 80]\n    content {\n      from_port = ingress.value\n      to_port = ingress.value\n      protocol = "tcp"\n    }\n  }\n`;
  expect(changes(group(rule(80) + rule(443)), group(rule(443) + rule(80)))).toEqual([]);
  expect(changes(group(rule(80) + rule(443)), group(dynamic))).toEqual([]);
  expect(changes(group(rule(80)), group(rule(81)))).toEqual([["aws_security_group.g", "not known"]]);
});

test.each([
  ["aws_vpc", "tags.Owner", "tags"],
  ["aws_lambda_function", "vpc_config.subnet_ids", "vpc_config.subnet_ids"],
  ["aws_wafv2_web_acl", "rule.action.block", "rule.action.block"],
])("%s: %s is %s in the schema", (type, path, expected) => {
  expect(schemaPath(type, path)).toBe(expected);
});
