import { checkConfig } from "@/generators/config/stack";
import { pictureOf } from "@/generators/views/picture/picture";
import { answer, refuse } from "../answers";
import { allowOnly } from "../methods";
import { CONFIG_LIMIT, readJson } from "../read-body";

/** The stack of a configuration as a diagram, and the same in words with the place of each block. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request, CONFIG_LIMIT);
  if (!body.ok) return body.refusal;
  const checked = checkConfig(body.value);
  return checked.ok ? answer(pictureOf(checked.config)) : refuse(400, checked.issues);
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = allowOnly("POST");
