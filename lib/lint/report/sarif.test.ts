import { describe, expect, it } from "vitest";
import { dedent } from "@/lib/text/dedent";
import { cleanReport, exampleReport } from "./example-report";
import { toSarif } from "./sarif";

const tool = { name: "stackwright", version: "1.0.0" };
const [run] = toSarif(exampleReport, tool).runs;

describe("toSarif", () => {
  it("names the version, the tool and the unit of columns", () => {
    const log = toSarif(cleanReport, tool);
    expect(log.version).toBe("2.1.0");
    expect(log.runs).toEqual([
      {
        tool: { driver: { name: "stackwright", semanticVersion: "1.0.0", rules: [] } },
        columnKind: "utf16CodeUnits",
        results: [],
      },
    ]);
  });

  it("carries help for each rule that has a result", () => {
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(["mail", "reserved"]);
    expect(run?.tool.driver.rules[1]).toEqual({
      id: "reserved",
      shortDescription: { text: "Every function has reserved concurrency." },
      fullDescription: { text: "One function can starve the others." },
      help: {
        text: "One function can starve the others. Set reserved_concurrent_executions.",
        markdown: dedent`
          One function can starve the others.

          Set reserved_concurrent_executions.

          [Lambda](https://docs.aws.amazon.com/lambda/)`,
      },
      helpUri: "https://docs.aws.amazon.com/lambda/",
      defaultConfiguration: { level: "error" },
      properties: { tags: ["terraform", "F05"], "security-severity": "8.0" },
    });
  });

  it("points each result to its rule, its place and its fix", () => {
    const [result] = run?.results ?? [];
    expect(result).toMatchObject({ ruleId: "reserved", ruleIndex: 1, level: "error" });
    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "a%20b/main.tf" },
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 39 },
    });
    expect(result?.fixes).toEqual([
      {
        description: { text: "Set it" },
        artifactChanges: [
          {
            artifactLocation: { uri: "a%20b/main.tf" },
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 1 },
                insertedContent: { text: "  reserved_concurrent_executions = 10\n" },
              },
            ],
          },
        ],
      },
    ]);
    expect(run?.results[1]).not.toHaveProperty("fixes");
  });

  it("says of every result whether it is suppressed", () => {
    expect(run?.results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [],
      [{ kind: "inSource", status: "accepted", justification: "mailbox of the | test account" }],
    ]);
  });

  it("keeps fingerprints when lines move, and tells equal findings apart", () => {
    const marks = (report: typeof exampleReport) =>
      toSarif(report, tool).runs[0]?.results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
    const moved = {
      ...exampleReport,
      files: exampleReport.files.map((file) => ({
        ...file,
        text: dedent`


          ${file.text}`,
      })),
      findings: exampleReport.findings.map((finding) => ({
        ...finding,
        range: { start: { ...finding.range.start, line: finding.range.start.line + 2 }, end: finding.range.end },
      })),
    };
    expect(marks(moved)?.slice(0, 2)).toEqual(marks(exampleReport)?.slice(0, 2));
    expect(new Set(marks(exampleReport)).size).toBe(3);
  });

  it("gives every path a URI, also one that holds half a character", () => {
    const findings = exampleReport.findings.map((finding) => ({ ...finding, file: "a b\ud800/#?.tf" }));
    const results = toSarif({ ...exampleReport, findings }, tool).runs[0]?.results;
    const uri = results?.[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
    expect(uri).toBe("a%20b%EF%BF%BD/%23%3F.tf");
  });
});
