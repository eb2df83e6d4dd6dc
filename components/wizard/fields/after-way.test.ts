import { expect, it } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { valueAt } from "@/lib/json/value-at";
import { toForm } from "../spec/form-value";
import { afterWay } from "./after-way";

const domain = { name: "api.bank.io", zoneName: "bank.io" };
// Safe: the schema's root is a group, so its form value is an object.
const values = toForm(stackTree, { ...defaultConfig, domain }) as Record<string, unknown>;

it.each<[string, readonly (string | number)[], unknown, readonly (string | number)[], unknown]>([
  [
    "a number, as the text of its field",
    ["models", 0, "reservedConcurrency"],
    150,
    ["models", "0", "reservedConcurrency"],
    "150",
  ],
  ["what lies behind a switch", ["domain", "zoneName"], "io", ["domain", "value", "zoneName"], "io"],
  ["what is switched off", ["domain"], null, ["domain", "on"], false],
  ["and keeps what it held", ["domain"], null, ["domain", "value", "name"], "api.bank.io"],
  [
    "a list",
    ["network", "zoneBlocks"],
    [{ zone: "use1-az1", block: 2 }],
    ["network", "zoneBlocks"],
    [{ zone: "use1-az1", block: "2" }],
  ],
])("sets %s", (_, path, value, at, held) => {
  const after = afterWay(values, { label: "", changes: [{ path, value }] });
  expect(valueAt(after, at)).toEqual(held);
});
