import { describe, expect, it } from "vitest";
import { cleanReport, exampleReport } from "./example-report";
import { toMarkdown } from "./markdown";
import { requirements } from "./requirements";

const text = toMarkdown(exampleReport);

describe("toMarkdown", () => {
  it("tells what, where with the lines, impact and expected, worst first", () => {
    expect(text).toContain(
      [
        "### 1. **Every function has reserved concurrency** ❌",
        "**Severity:** HIGH (F05 · `reserved`)",
        "**Where:** `a b/main.tf`, line 1",
        '```terraform\nresource "aws_lambda_function" "model" {\n```',
        "**Issue:** aws_lambda_function.model has no reserved concurrency, expected a number",
        "**Impact:** One function can starve the others.",
        "**Expected:** Set reserved_concurrent_executions.",
      ].join("\n\n"),
    );
    expect(text).toContain("### 2. **Addresses are real** ⚠️");
  });

  it("counts per severity", () => {
    expect(text).toContain(
      "| Severity | Count |\n| --- | --- |\n| CRITICAL | 0 |\n| HIGH | 1 |\n| MEDIUM | 0 |\n| LOW | 1 |\n| **TOTAL** | **2** |",
    );
  });

  it("has a row for each of the 23 requirements and a rate", () => {
    const rows = [...text.matchAll(/^\| (.+) \| (?:✅ PASS|⚠️ PARTIAL|❌ FAIL) \| .* \|$/gm)].map(([, title]) => title);
    expect(rows).toEqual(requirements.map(({ title }) => title));
    expect(rows).toHaveLength(23);
    expect(text).toMatch(/\*\*Overall Compliance: \d+%\*\*/);
  });

  it("lists what must be fixed first, and what is suppressed and why", () => {
    expect(text).toContain(
      "## Most Critical Issues Requiring Immediate Fix\n\n1. Every function has reserved concurrency (1)",
    );
    expect(text).toContain("| `a b/main.tf:6` | `mail` | mailbox of the \\| test account |");
  });

  it("has neither section where there is nothing for it", () => {
    const clean = toMarkdown(cleanReport);
    expect(clean).toContain("No findings.");
    expect(clean).not.toContain("Most Critical");
    expect(clean).not.toContain("Suppressed");
  });

  it("lets no quoted line break out of its fence, and no message become markup", () => {
    const findings = exampleReport.findings.map((finding) => ({ ...finding, message: "<script>*x*</script>\n# y" }));
    const files = [{ path: "a b/main.tf", text: "```` # not the end\n".repeat(8) }];
    const hostile = toMarkdown({ ...exampleReport, files, findings });
    expect(hostile).toContain("\n`````terraform\n```` # not the end\n`````\n");
    expect(hostile).toContain("\\<script\\>\\*x\\*\\</script\\> \\# y");
  });
});
