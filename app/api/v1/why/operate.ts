import { answer } from "@/app/api/http/answer";
import { configOfBody } from "@/app/api/http/config-of-body";
import { explanationOf } from "@/generators/views/provenance/explanation";
import { operation } from "./operation";

/** Why each block of the bundle of a configuration is there: feature, requirements, fields with their lines, pages. */
export async function operate(request: Request): Promise<Response> {
  const config = await configOfBody(request, operation.limit);
  return config.ok ? answer(explanationOf(config.value)) : config.refusal;
}
