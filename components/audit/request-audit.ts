import type { StackReading } from "@/generators/intake/read-stack/reading";
import type { GivenFile } from "@/lib/intake";
import { post, postForText } from "../server/request";
import type { Audit } from "./audit";

const bodyOf = (files: readonly GivenFile[]) => ({
  files: files.map(({ path, text, markdown }) => ({ path, text, markdown })),
});

/** Has the user's own server audit files. */
export const requestAudit = (files: readonly GivenFile[], signal: AbortSignal): Promise<Audit> =>
  post("/api/v1/audit", bodyOf(files), signal);

export type ReportFormat = "markdown" | "json" | "sarif";

/** The report as a document to take away. */
export const requestReport = (files: readonly GivenFile[], format: ReportFormat): Promise<string> =>
  postForText(`/api/v1/lint?format=${format}`, bodyOf(files));

/** What can be read of a stack, and the link of the settings that come of it. */
export const requestReading = (files: readonly GivenFile[], signal: AbortSignal): Promise<StackReading> =>
  post("/api/v1/read", bodyOf(files), signal);
