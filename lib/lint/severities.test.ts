import { expect, test } from "vitest";
import { lint, readSeverities } from "@/lib/rules";

test("keeps what is right and names what is not", () => {
  const { severities, problems } = readSeverities([
    ["region-not-typed", "low"],
    ["no-deliberation", "off"],
    ["region-not-type", "low"],
    ["zones-not-typed", "awful"],
    ["x", "high"],
  ]);
  expect(severities).toEqual({ "region-not-typed": "low", "no-deliberation": "off" });
  expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'region-not-type: received "region-not-type", expected the id of a rule (such as region-not-typed)',
    'zones-not-typed: received "awful", expected one of critical, high, medium, low, off',
    'x: received "x", expected the id of a rule',
  ]);
});

test.each([
  ["low", ["low"]],
  ["critical", ["critical"]],
  ["off", []],
] as const)("%s is what the findings weigh", (level, expected) => {
  const files = [{ path: "main.tf", text: 'locals {\n  place = "eu-west-1"\n}\n' }];
  const found = lint(files, { severities: { "region-not-typed": level } });
  expect(found.filter(({ rule }) => rule === "region-not-typed").map(({ severity }) => severity)).toEqual(expected);
});

test("a suppression of a rule that is off is not called unneeded", () => {
  const text = '# stackwright:ignore region-not-typed known\nlocals {\n  place = "eu-west-1"\n}\n';
  const found = lint([{ path: "main.tf", text }], { severities: { "region-not-typed": "off" } });
  expect(found.filter(({ rule }) => rule === "suppression")).toEqual([]);
});

test.each([
  ["high", ["high"]],
  ["off", []],
] as const)("what is wrong with a suppression weighs %s where that is asked for", (level, expected) => {
  const found = lint([{ path: "main.tf", text: "# stackwright:ignore\nlocals {\n}\n" }], {
    severities: { suppression: level },
  });
  expect(found.map(({ severity }) => severity)).toEqual(expected);
});
