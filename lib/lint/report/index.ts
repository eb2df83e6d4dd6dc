export { type Compliance, complianceRate, judgeCompliance } from "./compliance";
export { encodingFinding } from "./encoding-finding";
export { type Format, formats, mediaTypes } from "./formats";
export { type JsonFinding, type JsonReport, toJson } from "./json";
export { toMarkdown } from "./markdown";
export { type PrettyOptions, toPretty } from "./pretty";
export { type RenderOptions, render } from "./render";
export { createReport, type Report, reaches, type Summary, severities, summarise, unreadFiles } from "./report";
export { type SarifTool, toSarif } from "./sarif";
