import { checkConfig } from "@/generators/config/stack";
import { costOf } from "@/generators/views/cost/cost";
import { answer, refuse } from "../answers";
import { allowOnly } from "../methods";
import { CONFIG_LIMIT, readJson } from "../read-body";

/** What the stack of a configuration may cost in a month, from list prices and assumed usage. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request, CONFIG_LIMIT);
  if (!body.ok) return body.refusal;
  const checked = checkConfig(body.value);
  return checked.ok ? answer(costOf(checked.config)) : refuse(400, checked.issues);
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = allowOnly("POST");
