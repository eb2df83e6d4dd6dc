import { checkConfig } from "@/generators/config/stack";
import { explanationOf } from "@/generators/views/provenance/explanation";
import { answer, refuse } from "../answers";
import { allowOnly } from "../methods";
import { CONFIG_LIMIT, readJson } from "../read-body";

/** Why each block of the bundle of a configuration is there: feature, requirements, fields with their lines, pages. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request, CONFIG_LIMIT);
  if (!body.ok) return body.refusal;
  const checked = checkConfig(body.value);
  return checked.ok ? answer(explanationOf(checked.config)) : refuse(400, checked.issues);
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = allowOnly("POST");
