export { type Compliance, complianceRate } from "./compliance";
export { type Format, formats, mediaTypes } from "./formats";
export { type JsonFinding, type JsonReport, toJson } from "./json";
export { toMarkdown } from "./markdown";
export { type PrettyOptions, toPretty } from "./pretty";
export { type RenderOptions, render } from "./render";
export { createReport, type Report, reaches, type Summary, summarise } from "./report";
export { type SarifTool, toSarif } from "./sarif";
