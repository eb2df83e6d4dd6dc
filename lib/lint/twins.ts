import { isTofuFile } from "@/lib/terraform";
import { inOrder } from "./in-order";
import type { LintResult } from "./lint-options";

/**
 * A configuration that is there twice, judged twice: the verdict is Terraform's, and of the files that OpenTofu alone reads is said
 * what it would say.
 */
export function withOpenTofu(forTerraform: LintResult, forTofu: LintResult): LintResult {
  const findings = forTofu.findings
    .filter(({ file }) => isTofuFile(file))
    .map((finding) =>
      finding.invalid ? { ...finding, invalid: false, message: `OpenTofu: ${finding.message}` } : finding,
    );
  return {
    ...forTerraform,
    findings: inOrder([...forTerraform.findings, ...findings]),
    suppressed: [...forTerraform.suppressed, ...forTofu.suppressed.filter(({ finding }) => isTofuFile(finding.file))],
    hints: [...forTerraform.hints, ...forTofu.hints.filter(({ file }) => isTofuFile(file))],
  };
}
