import { answer, answerText } from "@/app/api/http/answer";
import { configOfBody } from "@/app/api/http/config-of-body";
import { formOf } from "@/app/api/http/form-of";
import { pictureOf } from "@/generators/views/picture/picture";
import { operation } from "./operation";

/** The stack of a configuration as a diagram, and the same in words with the place of each block. */
export async function operate(request: Request): Promise<Response> {
  const form = formOf(operation, request);
  if (!form.ok) return form.refusal;
  const config = await configOfBody(request, operation.limit);
  if (!config.ok) return config.refusal;
  const picture = pictureOf(config.value);
  return form.value === "image/svg+xml" ? answerText(picture.svg, "image/svg+xml; charset=utf-8") : answer(picture);
}
