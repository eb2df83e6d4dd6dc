import { expect, test } from "vitest";
import { countActions } from "./action-words";

test("actions are counted, the weightiest first, and those that do not occur are left out", () => {
  const changes = (["update", "create", "update", "replace"] as const).map((action) => ({ action }));
  expect(countActions(changes)).toEqual([
    { action: "replace", count: 1 },
    { action: "create", count: 1 },
    { action: "update", count: 2 },
  ]);
  expect(countActions([])).toEqual([]);
});
