import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate";
import { scopeOf } from "../evaluate/scope";
import { stringOf } from "../value/value";
import { loadModules } from "./load-modules";

const MAIN = 'variable "size" {\n  type    = number\n  default = 1\n}\nlocals {\n  size = var.size\n}\n';

function load(files: Readonly<Record<string, string>>, path = "") {
  const modules = loadModules(Object.entries(files).map(([name, text]) => ({ path: name, text })));
  const module = modules.find((one) => one.path === path);
  if (!module) throw new Error(`received no module ${path}, expected one`);
  return module;
}

function sizeIn(files: Readonly<Record<string, string>>, path = "") {
  const module = load(files, path);
  const value = evaluate(module.local("size")?.value, scopeOf(module));
  return { value: stringOf(value), byDefault: value.byDefault === true };
}

describe("values of variable files", () => {
  test.each<[string, Readonly<Record<string, string>>, string, boolean]>([
    ["the default where there is none", {}, "1", true],
    ["terraform.tfvars before the default", { "terraform.tfvars": "size = 2\n" }, "2", false],
    [
      "an auto file before terraform.tfvars, the last by name first",
      { "b.auto.tfvars": "size = 4\n", "a.auto.tfvars": "size = 3\n", "terraform.tfvars": "size = 2\n" },
      "4",
      false,
    ],
    [
      "the default where a file must be chosen",
      { "prod.tfvars": "size = 9\n", "env/x.auto.tfvars": "size = 9\n" },
      "1",
      true,
    ],
    ["the default where a file is broken", { "terraform.tfvars": "size = 2\nother = [\n" }, "1", true],
    ["what is converted to the type", { "terraform.tfvars": 'size = "5"\n' }, "5", false],
  ])("%s", (_, files, value, byDefault) => {
    expect(sizeIn({ "main.tf": MAIN, ...files })).toEqual({ value, byDefault });
  });

  test("Terraform gives them to the root module alone", () => {
    const files = {
      "main.tf": 'module "child" {\n  source = "./child"\n}\n',
      "child/main.tf": MAIN,
      "child/terraform.tfvars": "size = 2\n",
    };
    // Its only call leaves the argument out, so the default is what it gets.
    expect(sizeIn(files, "child")).toEqual({ value: "1", byDefault: false });
  });
});

test.each([
  ["its own folder", "a/terraform.tfvars", "a"],
  ["the module above", "a/env/prod.tfvars", "a"],
  ["the top where nothing nearer is a module", "other/env/prod.tfvars", ""],
])("a file belongs to %s", (_, path, folder) => {
  const files = { "main.tf": MAIN, "a/main.tf": MAIN, [path]: "size = 2\n" };
  expect(load(files, folder).variableFiles.map(({ file }) => file.path)).toEqual([path]);
});
