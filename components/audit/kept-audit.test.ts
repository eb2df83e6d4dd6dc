import { expect, test } from "vitest";
import { recordToRestore } from "./kept-audit";

const records = [
  { tab: "a", at: 1, sources: {} },
  { tab: "b", at: 3, sources: {} },
  { tab: "c", at: 2, sources: {} },
];

test.each([
  ["its own, however old", "a", [], "a"],
  ["the newest that was left, for a new tab", "new", [], "b"],
  ["none that another tab is working on", "new", ["b"], "c"],
  ["nothing where all are open", "new", ["a", "b", "c"], undefined],
])("a tab takes up %s", (_what, tab, open, expected) => {
  expect(recordToRestore(records, tab, (one) => open.includes(one))?.tab).toBe(expected);
});
