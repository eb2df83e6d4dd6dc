import { type ChildProcess, fork } from "node:child_process";
import type { RunJudge } from "@/app/api/jobs/judge-runner";
import type { Disagreement, NamedText } from "@/lib/hcl/judge/judge-texts";

/** What the judge's process is asked. */
export interface Question {
  readonly id: number;
  readonly texts: readonly NamedText[];
}

/** What it answers, whatever became of the question. */
export interface Verdict {
  readonly id: number;
  readonly found: readonly Disagreement[];
}

export interface JudgeLimits {
  /** Far above what the largest bundle takes, as others may use the machine too. */
  readonly timeMs: number;
  /** For how long the process stays up without work. */
  readonly idleMs: number;
}

/** A process with the questions that wait for it. */
interface Seat {
  readonly child: ChildProcess;
  readonly waiting: Map<number, Waiting>;
}

interface Waiting {
  readonly resolve: (found: readonly Disagreement[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * HashiCorp's parser takes some 90 MiB: one process judges for all workers. It comes up when a bundle waits for it and ends
 * when none has come for a while; a thread would leave half of its memory behind.
 */
export function createJudge(program: string, { timeMs, idleMs }: JudgeLimits): RunJudge {
  let seat: Seat | undefined;
  let idle: NodeJS.Timeout | undefined;
  let id = 0;
  const leave = (left: Seat): void => {
    if (seat === left) seat = undefined;
    left.child.kill();
  };
  return async (texts) => {
    clearTimeout(idle);
    seat ??= open(program, leave);
    const taken = seat;
    id += 1;
    const found = await ask(taken, { id, texts }, timeMs, leave);
    if (taken.waiting.size === 0) {
      clearTimeout(idle);
      idle = setTimeout(() => leave(taken), idleMs).unref();
    }
    return found;
  };
}

function open(program: string, leave: (seat: Seat) => void): Seat {
  // A small young generation: the texts of a bundle are a few hundred kilobytes.
  const child = fork(program, { execArgv: ["--max-semi-space-size=1"] });
  const seat: Seat = { child, waiting: new Map() };
  const fail = (reason: string) => () => {
    leave(seat);
    for (const { reject } of seat.waiting.values()) reject(new Error(reason));
    seat.waiting.clear();
  };
  // Only our own program writes there.
  child.on("message", ({ id, found }: Verdict) => seat.waiting.get(id)?.resolve(found));
  child.on("error", fail("the judge's process could not start"));
  child.on("exit", fail("the judge's process ended"));
  // It must not hold a server that wants to end.
  child.unref();
  child.channel?.unref();
  return seat;
}

async function ask(seat: Seat, question: Question, timeMs: number, leave: (seat: Seat) => void) {
  const timer = setTimeout(() => leave(seat), timeMs);
  try {
    return await new Promise<readonly Disagreement[]>((resolve, reject) => {
      seat.waiting.set(question.id, { resolve, reject });
      seat.child.send(question, (error) => error && reject(error));
    });
  } finally {
    clearTimeout(timer);
    seat.waiting.delete(question.id);
  }
}
