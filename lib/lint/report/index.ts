export { type Compliance, complianceRate } from "./compliance";
export { type JsonFinding, type JsonReport, toJson } from "./json";
export { toMarkdown } from "./markdown";
export { type PrettyOptions, toPretty } from "./pretty";
export { createReport, type Report, reaches, type Summary, severities, summarise, unreadFiles } from "./report";
export { type SarifTool, toSarif } from "./sarif";
