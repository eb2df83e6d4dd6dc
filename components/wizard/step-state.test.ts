import { expect, test } from "vitest";
import { checkConfig, defaultConfig } from "@/generators/config/stack";
import { warningsOf } from "@/generators/config/warnings";
import { english } from "../words/english";
import { steps } from "./stack-spec";
import { markOf, stateOf, stateWords } from "./step-state";

const step = (key: string) => {
  const found = steps.find((one) => one.key === key);
  if (!found) throw new Error(`No step ${key}`);
  return found;
};

const alerts = { ...defaultConfig.alerts, emails: ["oncall@acme-bank.io"] };

test.each([
  ["network", {}, false, "new", "Not visited"],
  ["network", {}, true, "visited", "Visited"],
  ["project", { owner: "risk" }, false, "changed", "1 change"],
  ["alerts", {}, true, "to-do", "1 to do"],
  ["alerts", { alerts }, true, "changed", "1 change"],
  ["project", { project: "NOT OK" }, true, "wrong", "1 to fix, 1 change"],
] as const)("step %s with %j, visited %s, looks %s", (key, change, visited, mark, words) => {
  const config = { ...defaultConfig, ...change };
  const state = stateOf(step(key), { config, checked: checkConfig(config), warnings: warningsOf(config) }, visited);
  expect([markOf(state), stateWords(state, english.rail, english.tools.changes)]).toEqual([mark, words]);
});
