import { answer, answerText } from "@/app/api/http/answer";
import { choiceOfQuery } from "@/app/api/http/choice-of-query";
import { configOfBody } from "@/app/api/http/config-of-body";
import { formOf } from "@/app/api/http/form-of";
import { usageLevels } from "@/generators/parts/cost/usage";
import { estimateOf } from "@/generators/views/cost/estimate";
import { pictureOf } from "@/generators/views/picture/picture";
import { operation } from "./operation";

/** The stack of a configuration as a diagram, and the same in words with the place and the price of each block. */
export async function operate(request: Request): Promise<Response> {
  const form = formOf(operation, request);
  if (!form.ok) return form.refusal;
  const cost = choiceOfQuery(request, "cost", usageLevels);
  if (!cost.ok) return cost.refusal;
  const config = await configOfBody(request, operation.limit);
  if (!config.ok) return config.refusal;
  const picture = pictureOf(config.value, cost.value && estimateOf(config.value, cost.value).items);
  return form.value === "image/svg+xml" ? answerText(picture.svg, "image/svg+xml; charset=utf-8") : answer(picture);
}
