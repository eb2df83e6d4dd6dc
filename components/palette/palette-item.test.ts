import { expect, test } from "vitest";
import { findItems, type PaletteItem } from "./palette-item";

const item = (label: string, detail: string): PaletteItem => ({ kind: "Option", label, detail, run: () => undefined });

const items = [
  item("Timeout", "Model versions"),
  item("Zone name", "Domain"),
  item("Memory", "Model versions, timeout"),
];

test.each([
  ["", ["Timeout", "Zone name", "Memory"]],
  ["time", ["Timeout", "Memory"]],
  ["model MEM", ["Memory"]],
  ["name", ["Zone name"]],
  ["nowhere", []],
])("%j finds %j", (query, expected) => {
  expect(findItems(items, query).map(({ label }) => label)).toEqual(expected);
});
