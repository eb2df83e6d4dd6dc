import { answer } from "@/app/api/http/answer";
import { configOfBody } from "@/app/api/http/config-of-body";
import { costOf } from "@/generators/views/cost/cost";
import { operation } from "./operation";

/** What the stack of a configuration may cost in a month, from list prices and assumed usage. */
export async function operate(request: Request): Promise<Response> {
  const config = await configOfBody(request, operation.limit);
  return config.ok ? answer(costOf(config.value)) : config.refusal;
}
