export { type GivenFile, namedSources, pastedSource } from "@/lib/intake";
export { applyFixes, type Edit, type Finding, type Fix, type Severity, type Span, severityLevels } from "@/lib/lint";
export { type Format, type Report, reaches, toJson, toSarif } from "@/lib/lint/report";
export { createLinter, createReport, type LintSettings, lint, readSeverities, render, ruleTexts } from "@/lib/rules";
