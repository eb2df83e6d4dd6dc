import { expect, test } from "vitest";
import { chooseStages } from "./choose-stages";
import { stages } from "./stages";

test.each([
  [
    ["unit", "lint"],
    ["lint", "unit"],
  ],
  [["e2e"], ["build", "e2e"]],
  [["proof"], ["proof"]],
])("%j runs %j", (words, expected) => {
  expect(chooseStages(stages, words).map(({ name }) => name)).toEqual(expected);
});

test("one rule's examples are the unit stage, narrowed", () => {
  const [stage] = chooseStages(stages, ["rule", "key-rotates"]);
  expect(stage?.args.at(-1)).toBe("lib/rules/examples.test.ts");
  expect(stage?.env).toEqual({ RULE: "key-rotates" });
});

test.each([
  [["units"], "units was asked for, expected some of types, lint, unit"],
  [[], "nothing was asked for, expected some of"],
  [["rule"], "rule is given nothing, expected the id of a rule"],
])("%j is refused", (words, message) => {
  expect(() => chooseStages(stages, words)).toThrow(message);
});
