import { expect, test } from "vitest";
import { filterRules, noFilter, type RuleSummary } from "./rule-summary";

const rule = (id: string, rest: Partial<RuleSummary>): RuleSummary => {
  return { id, class: null, severity: "low", invalid: false, summary: "", ...rest };
};
const rules = [
  rule("waf-covers-every-stage", {
    class: "F07",
    severity: "medium",
    summary: "The firewall stands before each stage.",
  }),
  rule("validity-syntax", { class: "F01", severity: "critical" }),
  rule("log-group-has-retention", { severity: "medium", summary: "Logs end one day." }),
];

test.each([
  ["everything", {}, [0, 1, 2]],
  ["a word of the summary", { words: "firewall" }, [0]],
  ["words in any order and case", { words: " STAGE  waf" }, [0]],
  ["a class by its name", { words: "f01" }, [1]],
  ["words of which one is missing", { words: "waf retention" }, []],
  ["a class", { class: "F07" }, [0]],
  ["no class", { class: "other" }, [2]],
  ["a severity", { severities: new Set(["medium"] as const) }, [0, 2]],
  ["class and severity", { class: "F07", severities: new Set(["low"] as const) }, []],
])("%s", (_what, filter, expected) => {
  const found = filterRules(rules, { ...noFilter, ...filter });
  expect(found).toEqual(expected.map((at) => rules[at]));
});
