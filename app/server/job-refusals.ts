import type { JobAnswer } from "@/app/api/jobs/job";
import { PROBLEM_TYPE, problemOf } from "@/app/api/operation/problem";
import type { JobLimits } from "./job-limits";
import { full, type Refusal, refusalOf } from "./refusal";

/** Why a job has no answer of its own. */
export type Failure = "full" | "waited" | "time" | "memory" | "crash";

/** A job that is not done, as an answer that says what was too much. */
export function refuseJob(failure: Failure, limits: JobLimits, bytes: number): JobAnswer {
  const { status, issues, headers = {} } = refusalFor(failure, limits, bytes);
  const always = { "content-type": PROBLEM_TYPE, "cache-control": "no-store" };
  const body = new TextEncoder().encode(JSON.stringify(problemOf(status, issues)));
  return { status, headers: Object.entries({ ...always, ...headers }), body };
}

function refusalFor(failure: Failure, limits: JobLimits, bytes: number): Refusal {
  const seconds = limits.timeMs / 1000;
  switch (failure) {
    case "full":
      return full;
    case "waited":
      return {
        ...refusalOf(503, "server: received too much from others, expected a turn in time", null),
        headers: full.headers ?? {},
      };
    case "time":
      return refusalOf(
        504,
        `body: received ${bytes} bytes that take more than ${seconds} s, expected less work`,
        bytes,
      );
    case "memory":
      return refusalOf(
        504,
        `body: received ${bytes} bytes that take more than ${limits.memoryMiB} MiB of memory, expected less work`,
        bytes,
      );
    case "crash":
      return refusalOf(500, "server: received an error of our own, expected an answer", null);
  }
}
