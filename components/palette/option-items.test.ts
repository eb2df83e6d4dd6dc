import { expect, test } from "vitest";
import { steps } from "../wizard/stack-spec";
import { optionItems } from "./option-items";

test.each([
  ["Memory", ["models", 0, "memoryMb"]],
  ["Domain name", ["domain", "name"]],
  ["Availability Zones", ["network", "zones"]],
])("%s leads to %j", (label, path) => {
  const went: unknown[] = [];
  const found = optionItems(steps, (to) => went.push(to)).find((item) => item.label === label);
  found?.run();
  expect(String(went[0]).split(",").at(-1)).toBe(String(path.at(-1)));
});
