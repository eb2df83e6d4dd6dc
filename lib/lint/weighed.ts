import type { GivenFile } from "@/lib/intake";
import type { Finding } from "./finding";

/** What is invalid in a folder that Terraform does not come to leaves the rest valid. */
export function weighed(findings: readonly Finding[], isAside: boolean): readonly Finding[] {
  if (!isAside) return findings;
  return findings.map((finding) =>
    finding.invalid
      ? {
          ...finding,
          invalid: false,
          severity: "medium",
          message: `${finding.message} (in a folder that no module calls)`,
        }
      : finding,
  );
}

/** Of files that nobody asked for only what makes the rest invalid. */
export function withoutBeside(findings: readonly Finding[], files: readonly GivenFile[]): readonly Finding[] {
  const beside = new Set(files.flatMap(({ path, beside }) => (beside ? [path] : [])));
  if (beside.size === 0) return findings;
  return findings
    .filter(({ file, invalid }) => invalid || !beside.has(file))
    .map((finding) => (beside.has(finding.file) ? { ...finding, fixes: [] } : finding));
}
