import { describe, expect, it } from "vitest";
import type { Finding } from "../finding";
import { cleanReport, exampleReport } from "./example-report";
import { toPretty } from "./pretty";
import type { Report } from "./report";

const plain = (report: Report) => toPretty(report, { color: false });

/** One finding in a file with this text. */
const reportOn = (text: string, range: Finding["range"]): Report => {
  const findings = exampleReport.findings
    .slice(0, 1)
    .map((finding) => ({ ...finding, file: "x.tf", range, fixes: [] }));
  return { files: [{ path: "x.tf", text }], findings, suppressed: [], hints: [], rules: [] };
};

describe("toPretty", () => {
  it("shows place, message, lines, fix, what is suppressed and the sum", () => {
    expect(plain(exampleReport)).toBe(
      [
        "a b/main.tf:1:1  high F05  reserved",
        "  aws_lambda_function.model has no reserved concurrency, expected a number",
        '  › 1 │ resource "aws_lambda_function" "model" {',
        "      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
        '    2 │   function_name = "model"',
        "  fix: Set it",
        "",
        "a b/main.tf:6:14  low F10  mail",
        '  placeholder "alerts@example.com", expected a real address',
        '    5 │ resource "aws_sns_topic_subscription" "mail" {',
        '  › 6 │  endpoint = "alerts@example.com"',
        "      │              ^^^^^^^^^^^^^^^^^^",
        "    7 │ }",
        "",
        "Suppressed, 1:",
        "  a b/main.tf:6  mail: mailbox of the | test account",
        "",
        "2 findings in 1 file: 1 high, 1 low\n",
      ].join("\n"),
    );
  });

  it("says so when there is nothing to say", () => {
    expect(plain(cleanReport)).toBe("No findings in 1 file\n");
  });

  it("colours only when it is asked to", () => {
    expect(toPretty(exampleReport, { color: true })).toContain("\u001b[");
    expect(plain(exampleReport)).not.toContain("\u001b");
  });

  it("lets no file steer the terminal", () => {
    const report = reportOn("a \u001b[31m \u202e b\u0007", {
      start: { line: 1, column: 1 },
      end: { line: 1, column: 2 },
    });
    expect(plain(report)).toContain("a �[31m � b�");
  });

  it("cuts a message of megabytes", () => {
    const [finding] = exampleReport.findings;
    const findings = finding ? [{ ...finding, message: "x\u001b".repeat(1_000_000) }] : [];
    expect(plain({ ...exampleReport, findings }).length).toBeLessThan(1200);
    expect(plain({ ...exampleReport, findings })).not.toContain("\u001b");
  });

  it("cuts a line of megabytes around the finding", () => {
    const text = `${"x".repeat(3_000_000)}HERE${"y".repeat(3_000_000)}`;
    const shown = plain(reportOn(text, { start: { line: 1, column: 3_000_001 }, end: { line: 1, column: 3_000_005 } }));
    expect(shown.length).toBeLessThan(600);
    const [row = "", pointer = ""] = shown.split("\n").slice(2);
    expect(row.slice(pointer.indexOf("^"), pointer.lastIndexOf("^") + 1)).toBe("HERE");
  });

  it.each([
    ["an empty file", "", 1],
    ["a place behind the end", "a\n", 9],
  ])("survives %s", (_what, text, line) => {
    expect(plain(reportOn(text, { start: { line, column: 1 }, end: { line, column: 1 } }))).toContain(
      "1 finding in 1 file",
    );
  });
});
