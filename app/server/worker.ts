import { constants, setPriority } from "node:os";
import { move, transferableSymbol, valueSymbol } from "piscina";
import type { Job } from "@/app/api/jobs/job";
import { operateJob } from "./operate-job";

// Whoever asks for health, or anything else of the main thread, comes before a long job. https://man7.org/linux/man-pages/man2/setpriority.2.html
if (process.platform === "linux") setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);

// Loads and compiles most of what jobs need before the first one counts its time.
const json = new TextEncoder().encode("{}");
await operateJob({
  operation: "/api/v1/generate",
  url: "http://localhost/api/v1/generate",
  method: "POST",
  headers: [["content-type", "application/json"]],
  body: json,
  path: [],
});

/** What a worker thread does with a job; the bytes of the answer go back without a copy. Nothing to do is what tells that it is up. */
export default async function work(job?: Job): Promise<unknown> {
  if (!job) return;
  const answer = await operateJob(job);
  return move({ [transferableSymbol]: answer.body.buffer, [valueSymbol]: answer });
}
