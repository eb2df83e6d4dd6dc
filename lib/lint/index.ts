export { applyEdits, applyFixes } from "./apply-fixes";
export { lint, lintDetailed } from "./engine";
export { evaluationIsBounded } from "./evaluation-is-bounded";
export type { Edit, FailureClass, Finding, Fix, Point, Severity, Span } from "./finding";
export { engineTexts } from "./judge";
export type { LintOptions, LintResult, Suppressed } from "./lint-options";
export { createLinter, type Linter } from "./linter";
export { type Profile, profiles } from "./profile";
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
export { ruleRan } from "./rule-ran";
export {
  readSeverities,
  type Severities,
  type SeverityLevel,
  type SeverityProblem,
  severityLevels,
} from "./severities";
