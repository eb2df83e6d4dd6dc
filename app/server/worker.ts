import { move, transferableSymbol, valueSymbol } from "piscina";
import type { Job } from "@/app/api/jobs/job";
import { operateJob } from "@/app/api/jobs/operate-job";

/** What a worker thread does with a job; the bytes of the answer go back without a copy. */
export default async function work(job: Job): Promise<unknown> {
  const answer = await operateJob(job);
  return move({ [transferableSymbol]: answer.body.buffer, [valueSymbol]: answer });
}
