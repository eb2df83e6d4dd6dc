import type { StackReading } from "@/generators/intake/read-stack/reading";
import type { GivenFile } from "@/lib/intake";
import type { Profile } from "@/lib/lint/profile";
import { post, postForText } from "../server/request";
import type { Audit } from "./audit";

/** What is judged, and by what; without a profile what is there decides. */
export interface Judged {
  readonly files: readonly GivenFile[];
  readonly profile: Profile | undefined;
}

const bodyOf = ({ files, profile }: Judged) => ({
  ...(profile && { profile }),
  files: files.map(({ path, text, markdown }) => ({ path, text, markdown })),
});

/** Has the user's own server audit files. */
export const requestAudit = (judged: Judged, signal: AbortSignal): Promise<Audit> =>
  post("/api/v1/audit", bodyOf(judged), signal);

export type ReportFormat = "markdown" | "json" | "sarif";

/** The report as a document to take away. */
export const requestReport = (judged: Judged, format: ReportFormat): Promise<string> =>
  postForText(`/api/v1/lint?format=${format}`, bodyOf(judged));

/** What can be read of a stack, and the link of the settings that come of it. */
export const requestReading = (files: readonly GivenFile[], signal: AbortSignal): Promise<StackReading> =>
  post("/api/v1/read", bodyOf({ files, profile: undefined }), signal);
