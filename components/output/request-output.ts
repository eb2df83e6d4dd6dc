import type { Bundle } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint/finding";
import { post } from "../server/request";
import type { Output } from "./output";

/** Has the server generate the files to show, which is quick: no second parser is waited for. */
export const requestFiles = async (config: unknown, signal: AbortSignal): Promise<Bundle> =>
  (await post<Output>("/api/v1/generate?lint=off&judge=off", config, signal)).files;

/** Has the server generate the files to keep. */
export const requestDelivery = async (config: unknown): Promise<Bundle> =>
  (await post<Output>("/api/v1/generate?lint=off", config)).files;

/** Has the server lint the files, which takes longer. */
export const requestFindings = async (config: unknown, signal: AbortSignal): Promise<readonly Finding[]> =>
  (await post<Output>("/api/v1/generate?judge=off", config, signal)).findings;

/** Has the server lint files as they are, beside a provider file that owns some variables. */
export async function requestLint(
  files: Bundle,
  owned: readonly string[],
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const terraform = files.filter(({ path }) => /\.(tf|tfvars)$/.test(path)).map(({ path, text }) => ({ path, text }));
  return (await post<Pick<Output, "findings">>("/api/v1/lint", { files: terraform, owned }, signal)).findings;
}
