import { expect, test } from "vitest";
import { ruleTexts } from "@/lib/rules";
import { spokenRule } from "../spoken-rules";
import germanRules from "./rules";

const ids = ruleTexts.map(({ id }) => id);

test("no rule that is gone speaks German", () => {
  expect(Object.keys(germanRules).filter((id) => !ids.includes(id))).toEqual([]);
  expect(Object.keys(germanRules).length).toBeGreaterThan(170);
});

/** What is written as code is the same in every language. */
const codeIn = (text: string) => [...text.matchAll(/`[^`]+`/g)].map(([code]) => code).toSorted();

test.each(ruleTexts)("$id names the same code in German", (rule) => {
  const german = spokenRule(rule, germanRules);
  for (const part of ["summary", "why", "howToFix"] as const)
    expect(codeIn(german[part]), part).toEqual(codeIn(rule[part]));
});

test("a rule that nobody has translated stays as it is, and says so", () => {
  const [rule] = ruleTexts;
  expect(rule && spokenRule(rule, {})).toEqual({ ...rule, lang: "en" });
  expect(rule && spokenRule(rule, undefined)).toBe(rule);
});
