import { expect, test } from "vitest";
import { ruleTexts } from "@/lib/rules";
import { spokenRule } from "../spoken-rules";
import germanRules from "./rules";

const ids = ruleTexts.map(({ id }) => id);

test("every rule speaks German, and no rule that is gone", () => {
  expect(Object.keys(germanRules).toSorted()).toEqual(ids.toSorted());
});

/** What is written as code is the same in every language. */
const codeIn = (text: string) => [...text.matchAll(/`[^`]+`/g)].map(([code]) => code).toSorted();

test.each(ruleTexts)("$id names the same code in German", (rule) => {
  const german = spokenRule(rule, germanRules);
  for (const part of ["summary", "why", "howToFix"] as const) expect(codeIn(german[part]), part).toEqual(codeIn(rule[part]));
});

test("a rule that nobody has translated stays as it is", () => {
  const [rule] = ruleTexts;
  expect(rule && spokenRule(rule, {})).toBe(rule);
  expect(rule && spokenRule(rule, undefined)).toBe(rule);
});
