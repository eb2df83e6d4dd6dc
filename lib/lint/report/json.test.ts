import { describe, expect, it } from "vitest";
import { cleanReport, exampleReport } from "./example-report";
import { toJson } from "./json";
import { reaches } from "./report";

describe("toJson", () => {
  it("has the names that other programs rely on, and no others", () => {
    const [finding] = exampleReport.findings;
    const withMore = { ...exampleReport, findings: [{ ...finding, note: "internal" } as NonNullable<typeof finding>] };
    expect(toJson(withMore)).toEqual({
      findings: [
        {
          rule: "reserved",
          class: "F05",
          severity: "high",
          invalid: false,
          message: "aws_lambda_function.model has no reserved concurrency, expected a number",
          file: "a b/main.tf",
          range: { start: { line: 1, column: 1 }, end: { line: 1, column: 39 } },
          fixes: [
            {
              title: "Set it",
              edits: [
                {
                  file: "a b/main.tf",
                  range: { start: { line: 3, column: 1 }, end: { line: 3, column: 1 } },
                  text: "  reserved_concurrent_executions = 10\n",
                },
              ],
            },
          ],
        },
      ],
      summary: { critical: 0, high: 1, medium: 0, low: 0 },
    });
  });

  it("counts nothing where nothing is", () => {
    expect(toJson(cleanReport)).toEqual({ findings: [], summary: { critical: 0, high: 0, medium: 0, low: 0 } });
  });
});

describe("reaches", () => {
  it.each([
    ["critical", false],
    ["high", true],
    ["medium", true],
    ["low", true],
    ["never", false],
  ] as const)("judges a high and a low finding against the bar %s: %s", (bar, expected) => {
    expect(reaches(exampleReport.findings, bar)).toBe(expected);
    expect(reaches([], bar)).toBe(false);
  });
});
