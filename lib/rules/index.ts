import type { GivenFile } from "@/lib/intake";
import type { Finding, Linter, LintOptions, LintResult, Rule, RuleText, Severities, SeverityProblem } from "@/lib/lint";
import * as engine from "@/lib/lint";
import type { Reading } from "@/lib/lint/judge";
import * as judging from "@/lib/lint/judge";
import type { Format } from "@/lib/lint/report/formats";
import { render as engineRender, type RenderOptions } from "@/lib/lint/report/render";
import * as reports from "@/lib/lint/report/report";
import { judgeCompliance } from "./compliance/judge-compliance";
import { rules } from "./index.gen";

export { encodingFinding } from "./validity/encoding-finding";
export { judgeCompliance, rules };

/** Everything that a finding may be called by: the rules and what the engine finds itself, by id. */
export const ruleTexts: readonly RuleText[] = [...rules, ...engine.engineTexts].sort((a, b) => (a.id < b.id ? -1 : 1));

const textById = new Map(ruleTexts.map((rule) => [rule.id, rule]));

/** The rule, or what the engine finds itself, under an id. */
export function ruleTextOf(id: string): RuleText | undefined {
  return textById.get(id);
}

/** As the engine's, with all rules where none are given. */
export type LintSettings = Omit<LintOptions, "rules" | "known"> & { readonly rules?: readonly Rule[] };

/** The engine's `lint` with our rules. */
export function lint(files: readonly GivenFile[], settings: LintSettings = {}): readonly Finding[] {
  return engine.lint(files, withRules(settings));
}

/** What one rule alone finds; what the engine says of evaluation follows from what all of them ask. */
export function findingsOf({ id }: RuleText, files: readonly GivenFile[], settings: LintSettings): readonly Finding[] {
  const only = rules.filter((rule) => rule.id === id || id === engine.evaluationIsBounded.id);
  // A rule that failed is not one that found nothing.
  const told: readonly string[] = [id, engine.ruleRan.id];
  return lint(files, { ...settings, rules: only }).filter((finding) => told.includes(finding.rule));
}

/** The engine's `lintDetailed` with our rules. */
export function lintDetailed(files: readonly GivenFile[], settings: LintSettings = {}): LintResult {
  return engine.lintDetailed(files, withRules(settings));
}

/** The engine's `createLinter` with our rules. */
export function createLinter(settings: Omit<LintSettings, "readFile"> = {}): Linter {
  return engine.createLinter(withRules(settings));
}

/** The engine's `createReport` with our rules. */
export function createReport(
  files: readonly GivenFile[],
  settings: LintSettings = {},
  more: readonly Finding[] = [],
): reports.Report {
  return reports.createReport(files, withRules(settings), more);
}

/** The engine's `readModules` with our rules: what is read may be judged module by module. */
export function readModules(files: readonly GivenFile[], settings: LintSettings): Reading {
  return judging.readModules(files, withRules(settings));
}

/** The engine's `reportOf` with our rules. */
export function reportOf(
  files: readonly GivenFile[],
  result: LintResult,
  settings: LintSettings,
  more: readonly Finding[],
): reports.Report {
  return reports.reportOf(files, result, withRules(settings), more);
}

/** The engine's `render` with our requirements. */
export function render(report: reports.Report, format: Format, options: Omit<RenderOptions, "judge">): string {
  return engineRender(report, format, { ...options, judge: judgeCompliance });
}

/** The engine's `readSeverities` with our rules. */
export function readSeverities(entries: Iterable<readonly [string, unknown]>): {
  readonly severities: Severities;
  readonly problems: readonly SeverityProblem[];
} {
  return engine.readSeverities(entries, ruleTexts);
}

function withRules<Settings extends LintSettings>(settings: Settings) {
  return { rules, known: ruleTexts, ...settings };
}
