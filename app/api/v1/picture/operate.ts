import { answer } from "@/app/api/http/answer";
import { configOfBody } from "@/app/api/http/config-of-body";
import { pictureOf } from "@/generators/views/picture/picture";
import { operation } from "./operation";

/** The stack of a configuration as a diagram, and the same in words with the place of each block. */
export async function operate(request: Request): Promise<Response> {
  const config = await configOfBody(request, operation.limit);
  return config.ok ? answer(pictureOf(config.value)) : config.refusal;
}
