import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { looksLikeVersion, versionKeys, versionRoots } from "./model-versions";

test.each([
  ["v1", true],
  ["V3.1", true],
  ["version-4", true],
  ["v2-canary", true],
  ["vpc", false],
  ["validate", false],
  ["eu1", false],
])("%s looks like a version: %s", (name, expected) => {
  expect(looksLikeVersion(name)).toBe(expected);
});

const over = (collection: string, more = "") => dedent`
  resource "aws_lambda_function" "f" {
    for_each      = ${collection}
    function_name = each.key
  }
  ${more}
`;
const variable = (name: string, value: string) => `variable "${name}" {\n  default = ${value}\n}\n`;

test.each([
  [
    "versions of a model",
    over("var.model_versions", variable("model_versions", "{ v1 = {}, v2 = {} }")),
    ["var.model_versions"],
    ["v1", "v2"],
  ],
  ["versions by their names alone", over('toset(["v1", "v2"])'), expect.any(Array), ["v1", "v2"]],
  [
    "functions of an application",
    over("var.functions", variable("functions", '{ "order-list" = {}, "order-get" = {} }')),
    [],
    [],
  ],
  [
    "names that are ordinary words",
    over("var.models", variable("models", "{ fast = {}, small = {} }")),
    ["var.models"],
    [],
  ],
])("%s", (_, text, roots, keys) => {
  const [module] = loadModules([{ path: "main.tf", text }]);
  if (!module) throw new Error("no module, expected one");
  expect([...versionRoots(module)]).toEqual(roots);
  expect(versionKeys(module).map(({ key }) => key)).toEqual(keys);
});
