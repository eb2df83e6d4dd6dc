import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { missedKeys, reachOf } from "./coverage";

/** Stages over `keys`, and an association over `own` whose `resource_arn` is `arn`. */
function reach(keys: string, own: string, arn: string) {
  const text = dedent`
    variable "names" {
      default = ["v1", "v2"]
    }
    locals {
      names = toset(["v1", "v2"])
    }
    resource "aws_api_gateway_stage" "s" {
      ${keys}
      stage_name = "s"
    }
    resource "aws_wafv2_web_acl_association" "a" {
      ${own}
      resource_arn = ${arn}
    }
  `;
  const [module] = loadModules([{ path: "main.tf", text }]);
  const target = module?.resource("aws_api_gateway_stage.s");
  const owner = module?.resource("aws_wafv2_web_acl_association.a");
  const expression = owner?.expression("resource_arn");
  if (!module || !target || !owner || !expression) throw new Error("no association of a stage, expected one");
  return { module, target, reach: reachOf(module, owner, owner, expression, target) };
}

const LOCAL = "for_each = local.names";
const BY_DEFAULT = "for_each = toset(var.names)";
const ALL = { kind: "all" };

test.each([
  ["one stage", "", "", "aws_api_gateway_stage.s.arn", ALL],
  ["each by its key", LOCAL, LOCAL, "aws_api_gateway_stage.s[each.key].arn", ALL],
  [
    "each by its key, iterating over the stages themselves",
    LOCAL,
    "for_each = aws_api_gateway_stage.s",
    "each.value.arn",
    ALL,
  ],
  ["one literal key", LOCAL, "", 'aws_api_gateway_stage.s["v1"].arn', { kind: "keys", keys: ["v1"] }],
  [
    "fewer keys",
    LOCAL,
    'for_each = toset(["v2"])',
    "aws_api_gateway_stage.s[each.key].arn",
    { kind: "keys", keys: ["v2"] },
  ],
  ["the same variable", BY_DEFAULT, BY_DEFAULT, "aws_api_gateway_stage.s[each.key].arn", ALL],
  [
    "a literal list beside a variable",
    BY_DEFAULT,
    'for_each = toset(["v1", "v2"])',
    "aws_api_gateway_stage.s[each.key].arn",
    { kind: "keys", keys: ["v1", "v2"] },
  ],
])("%s", (_, keys, own, arn, expected) => {
  expect(reach(keys, own, arn).reach).toEqual(expected);
});

test.each([
  ["a stage that is left out", LOCAL, ["v1"], ["v2"]],
  ["none left out", LOCAL, ["v1", "v2"], []],
  ["none of the defaults left out, but others may be given", BY_DEFAULT, ["v1", "v2"], "open"],
  ["one stage", "", [], []],
])("%s", (_, keys, reached, expected) => {
  const { module, target } = reach(keys, "", 'aws_api_gateway_stage.s["v1"].arn');
  expect(missedKeys(module, target, reached)).toEqual(expected);
});
