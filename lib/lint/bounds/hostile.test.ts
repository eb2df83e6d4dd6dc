import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, parseExpression } from "@/lib/hcl";
import { parseJson } from "@/lib/json/parse-json";
import { LIMITS } from "@/lib/terraform/value/budget";
import { hostileFile, noise } from "./hostile.examples";
import { walkEverything } from "./walk-everything.examples";

describe("whatever the text", () => {
  test("reading never throws", () => {
    fc.assert(
      fc.property(noise, (source) => {
        parse(source);
        parseExpression(source);
        parseJson(source);
      }),
      { numRuns: 400 },
    );
  });

  test("asking everything of it never throws, and never costs more than the budget", () => {
    fc.assert(
      fc.property(fc.oneof(hostileFile, noise), (source) => {
        for (const { budget } of walkEverything(source))
          expect(budget.spent).toBeLessThanOrEqual(LIMITS.steps + 2 * source.length * LIMITS.stepsPerCharacter);
      }),
      { numRuns: 300 },
    );
  });
});
