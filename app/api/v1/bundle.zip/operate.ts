import { answerArchive } from "@/app/api/http/archives";

/** The bundle of the configuration in the query, as a zip. */
export function operate(request: Request): Response {
  return answerArchive(request, "application/zip");
}
