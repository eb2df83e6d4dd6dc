import type { StackConfig } from "@/generators/config/stack";
import type { Comparison } from "@/generators/views/compare/compare-configs";
import type { Bundle } from "@/lib/bundle/bundle";
import { requestFiles } from "../output/request-output";
import { post } from "../server/request";
import { useAnswer } from "../server/use-answer";

export interface Compared {
  readonly comparison: Comparison;
  /** The files of the earlier side and of the later one. */
  readonly files: readonly [Bundle, Bundle];
}

/** Has the server compare two configurations. */
export const requestComparison = (from: StackConfig, to: StackConfig, signal: AbortSignal): Promise<Comparison> =>
  post("/api/v1/diff", { from, to }, signal);

async function compare(from: StackConfig, to: StackConfig, signal: AbortSignal): Promise<Compared> {
  const [comparison, before, after] = await Promise.all([
    requestComparison(from, to, signal),
    requestFiles(from, signal),
    requestFiles(to, signal),
  ]);
  return { comparison, files: [before, after] };
}

/** How one configuration differs from another, with the files of both. */
export const useComparison = (from: StackConfig, to: StackConfig) =>
  useAnswer(JSON.stringify([from, to]), (signal) => compare(from, to, signal));
