import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { overlap, subnetsOf } from "./subnet-use";

function used(subnet: string, ids: string, own = "") {
  const text = dedent`
    resource "aws_subnet" "s" {
      ${subnet}
      vpc_id = "vpc-1"
    }
    resource "aws_lambda_function" "f" {
      ${own}
      vpc_config {
        subnet_ids         = ${ids}
        security_group_ids = []
      }
    }
  `;
  const [module] = loadModules([{ path: "main.tf", text }]);
  const config = module?.resource("aws_lambda_function.f")?.firstBlock("vpc_config");
  if (!module || !config) throw new Error("no vpc_config, expected one");
  return subnetsOf(module, config, "subnet_ids").map(({ subnet: one, instances }) => [one.address, instances]);
}

const TWO = 'for_each = toset(["a", "b"])';

test.each([
  ["a single subnet", "", "[aws_subnet.s.id]", "", [["aws_subnet.s", { kind: "all" }]]],
  ["all of several", TWO, "values(aws_subnet.s)[*].id", "", [["aws_subnet.s", { kind: "all" }]]],
  ["one of several", TWO, '[aws_subnet.s["a"].id]', "", [["aws_subnet.s", { kind: "key", key: "a" }]]],
  ["a part of several", "count = 4", "slice(aws_subnet.s[*].id, 0, 2)", "", [["aws_subnet.s", { kind: "some" }]]],
  [
    "those that a condition lets through",
    TWO,
    '[for key, one in aws_subnet.s : one.id if key != "a"]',
    "",
    [["aws_subnet.s", { kind: "some" }]],
  ],
  ["each instance its own", TWO, "[aws_subnet.s[each.key].id]", TWO, [["aws_subnet.s", { kind: "all" }]]],
  ["ids that are spelled out", "", '["subnet-1"]', "", []],
])("%s", (_, subnet, ids, own, expected) => {
  expect(used(subnet, ids, own)).toEqual(expected);
});

const all = { kind: "all" } as const;
const some = { kind: "some" } as const;
const key = (name: string) => ({ kind: "key", key: name }) as const;

test.each([
  [all, all, true],
  [all, key("a"), true],
  [key("a"), key("a"), true],
  [key("a"), key("b"), false],
  [some, all, false],
  [key("a"), some, false],
])("%j and %j certainly meet: %s", (a, b, expected) => {
  expect(overlap(a, b)).toBe(expected);
});
