import { expect, test } from "vitest";
import { dedent } from "@/lib/text/dedent";
import { loadModules } from "./load-modules";
import { referencesOf, referrersOf } from "./references";
import { resourcesBehind } from "./resources-behind";

const FILES = [
  {
    path: "main.tf",
    text: dedent`
      module "a" {
        source = "./mods/a"
        id     = aws_vpc.v.id
      }
      resource "aws_vpc" "v" {}
      output "o" {
        value = module.a.subnet
      }
    `,
  },
  {
    path: "mods/a/main.tf",
    text: dedent`
      variable "id" {}
      resource "aws_subnet" "s" {
        vpc_id = var.id
        dynamic "x" {
          for_each = var.id
          content {
            y = x.value
          }
        }
      }
      output "subnet" {
        value = aws_subnet.s.id
      }
    `,
  },
  { path: "README.md", text: "# no Terraform" },
];

test("each folder is a module and local calls are linked", () => {
  const [top, child] = loadModules(FILES);
  expect([top?.path, child?.path]).toEqual(["", "mods/a"]);
  expect(top?.moduleCall("a")?.child).toBe(child);
  expect(child?.callers).toMatchObject([{ module: top }]);
});

test("a call that leads out of the folder is not linked to one of the same name inside", () => {
  const [top] = loadModules([
    {
      path: "main.tf",
      text: dedent`
        module "a" {
          source = "../a"
        }
      `,
    },
    { path: "a/main.tf", text: 'variable "id" {}\n' },
  ]);
  expect(top?.moduleCall("a")?.child).toBeUndefined();
});

test("a dynamic block is read as the block it makes", () => {
  const subnet = loadModules(FILES)[1]?.resource("aws_subnet.s");
  expect(subnet?.firstBlock("x")).toMatchObject({ blockType: "x", dynamic: { iterator: "x" } });
  expect(subnet?.firstBlock("x")?.attribute("y")?.name).toBe("y");
});

test("resources are found through modules in both directions", () => {
  const [top, child] = loadModules(FILES);
  const output = top?.declarations.outputs[0]?.expression("value");
  expect(top && resourcesBehind(top, output).map(({ address }) => address)).toEqual(["aws_subnet.s"]);
  const vpc = child?.resource("aws_subnet.s")?.expression("vpc_id");
  expect(child && resourcesBehind(child, vpc).map(({ address }) => address)).toEqual(["aws_vpc.v"]);
});

test("references know what they point to and who refers", () => {
  const child = loadModules(FILES)[1];
  const subnet = child?.resource("aws_subnet.s");
  if (!child || !subnet) throw new Error("no subnet, expected one");
  expect(referencesOf(child, subnet).map(({ target }) => target.kind)).toEqual(["variable", "variable", "bound"]);
  expect(referrersOf(child, "aws_subnet.s")).toHaveLength(1);
  expect(referrersOf(child, "aws_subnet.t")).toEqual([]);
});

test.each([
  ["broken", [{ path: "a.tf", text: "locals {" }], true],
  [
    "overridden",
    [
      { path: "a.tf", text: "" },
      { path: "override.tf", text: "" },
    ],
    false,
  ],
  [
    "in JSON",
    [
      { path: "a.tf", text: "" },
      { path: "b.tf.json", text: "{}" },
    ],
    false,
  ],
  [
    "in broken JSON",
    [
      { path: "a.tf", text: "" },
      { path: "b.tf.json", text: "{" },
    ],
    true,
  ],
  ["whole", [{ path: "a.tf", text: "" }], false],
])("a module that is %s may lack declarations", (_, files, partial) => {
  expect(loadModules(files)[0]?.partial).toBe(partial);
});

test("an override file declares nothing of its own, and its locals take the place of those of their names", () => {
  const [module] = loadModules([
    {
      path: "main.tf",
      text: dedent`
        variable "v" {}
        locals {
          a = 1
          b = 2
        }
        resource "aws_vpc" "v" {}
      `,
    },
    {
      path: "x_override.tf",
      text: dedent`
        variable "v" {}
        locals {
          a = 3
        }
        resource "aws_vpc" "v" {}
      `,
    },
  ]);
  if (!module) throw new Error("no module, expected one");
  const { variables, locals, resources } = module.declarations;
  expect([variables, locals, resources].map(({ length }) => length)).toEqual([1, 2, 1]);
  expect(module.local("a")?.file.path).toBe("x_override.tf");
  expect(module.files).toHaveLength(2);
});
