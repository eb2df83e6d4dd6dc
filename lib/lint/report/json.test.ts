import { describe, expect, it } from "vitest";
import { isRecord } from "@/lib/json/value-at";
import { cleanReport, exampleReport } from "./example-report";
import { toJson } from "./json";
import { reaches } from "./report";

/** Names of the values in a text of JSON, each with the names that lead there. */
function namesIn(json: unknown, path = ""): ReadonlySet<string> {
  if (Array.isArray(json)) return new Set(json.flatMap((one) => [...namesIn(one, path)]));
  if (!isRecord(json)) return new Set([path]);
  const below = (name: string) => (path === "" ? name : `${path}.${name}`);
  return new Set(Object.entries(json).flatMap(([name, value]) => [...namesIn(value, below(name))]));
}

describe("toJson", () => {
  it("has the names that other programs rely on, and no others", () => {
    const [finding] = exampleReport.findings;
    const withMore = { ...exampleReport, findings: [{ ...finding, note: "internal" } as NonNullable<typeof finding>] };
    const told = toJson(withMore);
    expect(told).toEqual({ findings: [finding], summary: { critical: 0, high: 1, medium: 0, low: 0 } });
    const range = ["start.line", "start.column", "end.line", "end.column"].map((one) => `range.${one}`);
    expect([...namesIn(told.findings)].toSorted()).toEqual(
      [
        ...["rule", "class", "severity", "invalid", "message", "file", "fixes.title"],
        ...["file", "text", ...range].map((one) => `fixes.edits.${one}`),
        ...range,
      ].toSorted(),
    );
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
