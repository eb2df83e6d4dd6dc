export { applyEdits, applyFixes } from "./apply-fixes";
export { engineTexts, type LintOptions, type LintResult, lint, lintDetailed, type Suppressed } from "./engine";
export { evaluationIsBounded } from "./evaluation-is-bounded";
export type { Edit, FailureClass, Finding, Fix, Point, Severity, Span } from "./finding";
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
