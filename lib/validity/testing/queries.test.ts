import { expect, test } from "vitest";
import { lint } from "@/lib/rules";

const version = (constraint: string) => ({
  path: "main.tf",
  text: `terraform {\n  required_version = "${constraint}"\n}\n`,
});
const MAIN = `variable "given" {
  type = string
}
resource "aws_vpc" "v" {
  cidr_block = "10.0.0.0/16"
}
output "given" {
  value = var.given
}
`;
const LIST = `provider "aws" {
  region = "eu-west-1"
}
variable "state" {
  type = string
}
locals {
  names = ["a"]
}
list "aws_instance" "mine" {
  provider         = aws
  include_resource = true
  limit            = 50
  config {
    filter {
      name   = "instance-state-name"
      values = [var.state]
    }
  }
}
`;

test.each<readonly [string, string, readonly number[]]>([
  ["a list with all it may have", LIST, []],
  ["one for each", LIST.replace("  limit   ", "  for_each = toset(local.names)\n  limit   "), []],
  ["no provider", LIST.replace("  provider         = aws\n", ""), [10]],
  ["a provider that is no name", LIST.replace("= aws\n", '= "a b"\n'), [11]],
  ["count beside for_each", LIST.replace("  limit   ", "  count = 1\n  for_each = {}\n  limit   "), [14]],
  ["an argument that it does not have", LIST.replace("limit  ", "limits "), [13]],
  ["depends_on", LIST.replace("  limit   ", "  depends_on = []\n  limit   "), [13]],
  ["a filter outside config", LIST.replace("  config {", "  configs {"), [14]],
  ["one label", LIST.replace(' "mine"', ""), [10]],
  ["the same twice", LIST + LIST.slice(LIST.indexOf("list")), [21]],
  ["a resource", `${LIST}resource "aws_vpc" "v" {}\n`, [21]],
])("a query file: %s", (_, text, lines) => {
  const found = lint([version(">= 1.14"), { path: "all.tfquery.hcl", text }]).filter(({ invalid }) => invalid);
  expect(found.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual(
    lines.map((line) => `all.tfquery.hcl:${line}`),
  );
});

const SHORT = `locals {
  names = ["a"]
}
list "aws_vpc" "all" {
  provider = aws
}
list "aws_instance" "mine" {
  provider = aws
  limit    = 50
  config {
    filter {
      values = [var.state]
    }
  }
}
`;

test.each<readonly [string, readonly [string, string], readonly number[]]>([
  ["what the module declares", ["var.state", "var.given, aws_vpc.v.id, local.names[0]"], []],
  ["what other lists find", ["var.state", "list.aws_vpc.all.data[0].id"], []],
  ["the member of a repeated one", ["limit    = 50", 'for_each = toset(["a"])\n  limit    = length(each.value)'], []],
  ["a variable that nobody declares", ["var.state", "var.nobody"], [12]],
  ["a local that nobody declares", ["var.state", "local.nobody"], [12]],
  ["a resource that nobody declares", ["var.state", "aws_vpc.nobody.id"], [12]],
  ["an attribute that is not there", ["var.state", "aws_vpc.v.nothing"], [12]],
  ["the member of one that is not repeated", ["var.state", "each.value"], [12]],
  ["a function without arguments", ["var.state", "upper()"], [12]],
  ["a limit in words", ["50", '"ten"'], [9]],
  ["a number in quotes", ["50", '"10"'], []],
  ["a switch in words", ["limit    = 50", 'include_resource = "yes"'], [9]],
])("an expression in a query file: %s", (_, [old, fresh], lines) => {
  const main = { path: "main.tf", text: `${MAIN}${version(">= 1.14").text}` };
  const text = SHORT.replace(old, fresh).replace("var.state", '"x"');
  const found = lint([main, { path: "all.tfquery.hcl", text }]).filter(({ invalid }) => invalid);
  expect(found.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual(
    lines.map((line) => `all.tfquery.hcl:${line}`),
  );
});

test("it is too new for older versions, and a list stands nowhere else", () => {
  const older = lint([version(">= 1.5"), { path: "all.tfquery.hcl", text: LIST }]);
  expect(older.filter(({ invalid }) => invalid)).toEqual([]);
  expect(older.map(({ rule, file }) => `${rule} ${file}`)).toContain("terraform-admits-older all.tfquery.hcl");
  const elsewhere = lint([{ path: "main.tf", text: LIST }]).filter(({ invalid }) => invalid);
  expect(elsewhere.map(({ message }) => message)).toEqual([expect.stringContaining(".tfquery.hcl")]);
});
