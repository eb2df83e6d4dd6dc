export { applyEdits, applyFixes } from "./apply-fixes";
export { type LintOptions, type LintResult, lint, lintDetailed, type Suppressed } from "./engine";
export type { Edit, FailureClass, Finding, Fix, Point, Severity, Span } from "./finding";
export { createLinter, type Linter } from "./linter";
export {
  appendToBlock,
  at,
  atHead,
  defineRule,
  type Problem,
  type Rule,
  type RuleText,
  replaceWith,
  spanOf,
} from "./rule";
export { type Level, levels, readSeverities, type Severities, type SeverityProblem } from "./severities";
export { suppression } from "./suppression";
