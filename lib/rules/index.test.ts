import { expect, test } from "vitest";
import { ruleNames } from "@/scripts/data/rules-index";
import { rules } from "./index.gen";

test("the registry lists every rule file once, in the order of their names", () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleNames());
});
