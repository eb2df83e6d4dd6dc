import { functionsOf } from "@/lib/aws/lambda";
import { at, defineRule } from "@/lib/lint/rule";
import { argumentOf, booleanOf, type Module, type Resource, resourcesBehind, stringOf } from "@/lib/terraform";

const subnets = (filter: string) =>
  `data "aws_vpc" "it" {\n  default = true\n}\ndata "aws_subnets" "all" {\n  filter {\n    name   = "${filter}"\n    values = [data.aws_vpc.it.id]\n  }\n}\n`;
const FUNCTION =
  'resource "aws_lambda_function" "m" {\n  for_each = toset(var.versions)\n  vpc_config {\n    subnet_ids = data.aws_subnets.all.ids\n  }\n}\n';

export const rule = defineRule({
  id: "function-not-in-default-vpc",
  class: "F13",
  severity: "high",
  summary: "No function runs in the subnets of the default VPC.",
  why: "Every default subnet routes to an internet gateway and is shared with whatever else was started in the account; a function there has neither privacy nor, without a public address, a way out.",
  howToFix: "Make a VPC with private subnets and endpoints, and put the function into these.",
  references: [
    { title: "Default VPCs", url: "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html" },
    {
      title: "Lambda in a VPC",
      url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html",
    },
  ],
  examples: {
    bad: [
      { title: "all subnets of the default VPC", files: `${subnets("vpc-id")}${FUNCTION}`, lines: [13] },
      {
        title: "default subnets by zone, count",
        files:
          'resource "aws_default_subnet" "d" {\n  count             = 2\n  availability_zone = data.aws_availability_zones.z.names[count.index]\n}\nresource "aws_lambda_function" "m" {\n  vpc_config {\n    subnet_ids = aws_default_subnet.d[*].id\n  }\n}\n',
        lines: [7],
      },
    ],
    good: [
      { title: "subnets of that VPC by a tag, for_each", files: `${subnets("tag:tier")}${FUNCTION}` },
      {
        title: "private subnets that were added to it",
        files: `${subnets("vpc-id")}${FUNCTION}resource "aws_subnet" "private" {\n  vpc_id = data.aws_vpc.it.id\n}\n`,
      },
      {
        title: "a VPC chosen by its id, dynamic",
        files:
          'data "aws_subnets" "all" {\n  filter {\n    name   = "vpc-id"\n    values = [var.vpc_id]\n  }\n}\nresource "aws_lambda_function" "m" {\n  dynamic "vpc_config" {\n    for_each = [1]\n    content {\n      subnet_ids = data.aws_subnets.all.ids\n    }\n  }\n}\n',
      },
    ],
  },
  *check(module) {
    for (const lambda of functionsOf(module)) {
      for (const config of lambda.blocks("vpc_config")) {
        const attribute = config.attribute("subnet_ids");
        const found = resourcesBehind(module, attribute?.value, config).find((one) => isDefaultSubnet(module, one));
        if (!attribute || !found) continue;
        const message = `${lambda.address} runs in the default VPC's subnets (${found.address}), which route to an internet gateway, expected private subnets`;
        yield { ...at(config.file, attribute), message };
      }
    }
  },
});

/** A default subnet, or a look-up that chooses by nothing but the default VPC. */
function isDefaultSubnet(module: Module, found: Resource): boolean {
  if (found.type === "aws_default_subnet") return true;
  const isLookUp = found.mode === "data" && (found.type === "aws_subnets" || found.type === "aws_subnet_ids");
  if (!isLookUp || found.attribute("tags") || module.resourcesOf("aws_subnet").length > 0) return false;
  const filters = found.blocks("filter");
  const names = filters.map((filter) => stringOf(argumentOf(module, filter, "name")));
  if (names.some((name) => name !== "vpc-id" && name !== "default-for-az")) return false;
  return [found.expression("vpc_id"), ...filters.map((filter) => filter.expression("values"))]
    .flatMap((value) => resourcesBehind(module, value, found))
    .some((vpc) => isDefaultVpc(module, vpc));
}

function isDefaultVpc(module: Module, vpc: Resource): boolean {
  if (vpc.type === "aws_default_vpc") return true;
  return vpc.type === "aws_vpc" && vpc.mode === "data" && booleanOf(argumentOf(module, vpc, "default")) === true;
}
