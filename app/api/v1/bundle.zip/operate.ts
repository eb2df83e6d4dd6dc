import { answerArchive } from "@/app/api/jobs/answer-archive";
import type { Answered } from "@/app/api/jobs/job";

/** The bundle of the configuration in the query, as a zip. */
export function operate(request: Request): Answered {
  return answerArchive(request, "application/zip");
}
