import { describe, expect, it } from "vitest";
import type { Compliance } from "./compliance";
import { cleanReport, exampleReport } from "./example-report";
import { toMarkdown } from "./markdown";

const compliance: readonly Compliance[] = [
  { requirement: "Logs", status: "PASS", evidence: "main.tf" },
  { requirement: "Keys", status: "PARTIAL", evidence: "one of | two" },
  { requirement: "Zones", status: "FAIL", evidence: "missing: zones" },
];
const text = toMarkdown(exampleReport, compliance);

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

  it("has a row for each requirement and a rate", () => {
    expect(text).toContain(
      "| Logs | ✅ PASS | main.tf |\n| Keys | ⚠️ PARTIAL | one of \\| two |\n| Zones | ❌ FAIL | missing: zones |\n",
    );
    expect(text).toContain("**Overall Compliance: 50%** (a PARTIAL counts half)");
  });

  it("lists what must be fixed first, and what is suppressed and why", () => {
    expect(text).toContain(
      "## Most Critical Issues Requiring Immediate Fix\n\n1. Every function has reserved concurrency (1)",
    );
    expect(text).toContain("| `a b/main.tf:6` | `mail` | mailbox of the \\| test account |");
  });

  it("has neither section where there is nothing for it", () => {
    const clean = toMarkdown(cleanReport, []);
    expect(clean).toContain("No findings.");
    expect(clean).not.toContain("Most Critical");
    expect(clean).not.toContain("Suppressed");
  });

  it("shows the path of a file as it is, whatever is in it", () => {
    const file = "a`b|c\u001b[2J\n# d.tf";
    const findings = exampleReport.findings.map((finding) => ({ ...finding, file }));
    const suppressed = exampleReport.suppressed.map(({ finding, ...rest }) => ({
      ...rest,
      finding: { ...finding, file },
    }));
    const hostile = toMarkdown(
      { ...exampleReport, files: [{ path: file, text: "" }], findings, suppressed },
      compliance,
    );
    expect(hostile).toContain("**Where:** ``a`b|c\ufffd[2J # d.tf``, line");
    expect(hostile).toContain("| a\\`b\\|c\ufffd\\[2J \\# d.tf:6 |");
  });

  it("lets no quoted line break out of its fence, and no message become markup", () => {
    const findings = exampleReport.findings.map((finding) => ({ ...finding, message: "<script>*x*</script>\n# y" }));
    const files = [{ path: "a b/main.tf", text: "```` # not the end\n".repeat(8) }];
    const hostile = toMarkdown({ ...exampleReport, files, findings }, compliance);
    expect(hostile).toContain("\n`````terraform\n```` # not the end\n`````\n");
    expect(hostile).toContain("\\<script\\>\\*x\\*\\</script\\> \\# y");
  });
});
