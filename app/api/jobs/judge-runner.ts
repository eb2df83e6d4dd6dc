import type { Disagreement, NamedText } from "@/lib/hcl/judge/judge-texts";

/** Has texts read by HashiCorp's parser beside ours, wherever that is done. */
export type RunJudge = (texts: readonly NamedText[]) => Promise<readonly Disagreement[]>;

const place = Symbol.for("stackwright.judge");

// As with jobs, the process is what our server and Next's routes share. Safe: only setJudgeRunner writes there.
const shared = globalThis as { [place]?: RunJudge | undefined };

/** For the server that keeps a warm judge in a process of its own; nothing takes it away again. */
export function setJudgeRunner(run: RunJudge | undefined): void {
  shared[place] = run;
}

/** While developing and in tests the judge works where it is asked for. */
export async function judgeRunner(): Promise<RunJudge> {
  return shared[place] ?? (await import("@/lib/hcl/judge/judge-texts")).judgeTexts;
}
