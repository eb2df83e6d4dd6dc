import fc from "fast-check";
import { expect, test } from "vitest";
import { lint } from ".";
import { hostileWords } from "./hostile-words.examples";

test("names that every object answers to are names like others", () => {
  fc.assert(
    fc.property(hostileWords, (text) => {
      const findings = lint([
        { path: "main.tf", text },
        { path: "constructor/main.tf", text },
        { path: "terraform.tfvars", text: '__proto__ = "x"\nconstructor = 1\n' },
      ]);
      expect(findings.filter(({ rule }) => rule === "rule-ran")).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
