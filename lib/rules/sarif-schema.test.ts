import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import { describe, expect, test } from "vitest";
import type { Report } from "@/lib/lint/report";
import { toSarif } from "@/lib/lint/report/sarif";
import { createReport, ruleTexts } from ".";

// The schema that OASIS publishes, as Microsoft's package for tests carries it.
const schema: object = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const conforms = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);
const problemsOf = (log: unknown) => (conforms(log) ? [] : conforms.errors);

const tool = { name: "stackwright", version: "1.0.0" };
const answer = readFileSync(new URL("./stacks/chat-answer.tf", import.meta.url), "utf8");

const texts = ruleTexts.flatMap(({ id, examples }) =>
  examples.bad.map(({ title, files }) => [`${id}: ${title}`, typeof files === "string" ? { "main.tf": files } : files]),
) as readonly (readonly [string, Readonly<Record<string, string>>])[];

const reportOf = (files: Readonly<Record<string, string>>): Report =>
  createReport(Object.entries(files).map(([path, text]) => ({ path, text })));

describe("what is written is SARIF 2.1.0, by its official schema", () => {
  test("of a long report with fixes and suppressions, in folders with odd names", () => {
    const suppressed =
      '# stackwright:ignore no-placeholder-address "known" <b>\nlocals {\n  mail = "a@example.com"\n}\n';
    const report = reportOf({ "über uns/a#1.tf": answer, "b%20/main.tf": suppressed });
    expect(report.suppressed.length).toBeGreaterThan(0);
    expect(report.findings.some(({ fixes }) => fixes.length > 0)).toBe(true);
    expect(problemsOf(toSarif(report, tool))).toEqual([]);
  });

  test.each(texts)("of %s", (_, files) => {
    const log = toSarif(reportOf(files), tool);
    expect(problemsOf(log)).toEqual([]);
    const [run] = log.runs;
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  test.each([
    ["a region before the first column", { startColumn: 0 }],
    ["a property of our own", { colour: "red" }],
  ])("and %s is none", (_, change) => {
    const log = toSarif(reportOf({ "main.tf": answer }), tool);
    const [location] = log.runs[0]?.results[0]?.locations ?? [];
    Object.assign(location?.physicalLocation.region ?? {}, change);
    expect(problemsOf(log)).not.toEqual([]);
  });
});
