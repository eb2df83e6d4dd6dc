import type { GivenFile } from "@/lib/intake";
import { haveTwins, withoutTofu } from "@/lib/terraform";
import type { Finding } from "./finding";
import { conclude, judgeModule, readModules } from "./judge";
import type { LintOptions, LintResult } from "./lint-options";
import { withOpenTofu } from "./twins";

/** Findings sorted by file and line, without duplicates. Never throws: a rule that does is a finding itself. */
export function lint(files: readonly GivenFile[], options: LintOptions): readonly Finding[] {
  return lintDetailed(files, options).findings;
}

/** As `lint`, with what was suppressed and why. */
export function lintDetailed(files: readonly GivenFile[], options: LintOptions): LintResult {
  if (!haveTwins(files)) return judgeUpgrade(files, options);
  const forTerraform = judgeUpgrade(withoutTofu(files), options);
  return withOpenTofu(forTerraform, judgeUpgrade(files, options));
}

function judgeUpgrade(files: readonly GivenFile[], options: LintOptions): LintResult {
  const result = judge(files, options);
  if (options.upgradeTo !== 6) return result;
  const known = new Set(judge(files, { ...options, upgradeTo: 5 }).findings.map(placeOf));
  return { ...result, findings: result.findings.filter((finding) => !known.has(placeOf(finding))) };
}

function placeOf({ rule, file, range: { start } }: Finding): string {
  return `${rule}\0${file}\0${start.line}\0${start.column}`;
}

function judge(files: readonly GivenFile[], options: LintOptions): LintResult {
  const reading = readModules(files, options);
  const found = reading.modules.flatMap((_, place) => {
    options.onProgress?.(place, reading.modules.length);
    return judgeModule(reading, place);
  });
  return conclude(reading, found);
}
