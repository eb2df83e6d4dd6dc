import { expect, test } from "vitest";
import { ruleNames } from "@/scripts/data/rules-index";
import { rules, ruleTexts } from ".";

test("the registry lists every rule file once, in the order of their names", () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleNames());
});

test("what other scanners call a rule has the form of their ids, once each", () => {
  for (const { elsewhere = [] } of ruleTexts) {
    expect(new Set(elsewhere).size).toBe(elsewhere.length);
    for (const id of elsewhere) expect(id).toMatch(/^(CKV2?_(AWS|SECRET)_\d+|AVD-AWS-\d{4}|terraform_[a-z_]+)$/);
  }
});
