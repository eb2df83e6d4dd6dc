import { answer, refuse } from "@/app/api/http/answer";
import { configOfBody } from "@/app/api/http/config-of-body";
import { capacityOf } from "@/generators/views/capacity/capacity";
import { type Load, loadProblem } from "@/generators/views/capacity/load";
import type { Issue } from "@/lib/json/issue";
import { operation } from "./operation";

/** Whether the stack of a configuration carries a peak, and what ends it. */
export async function operate(request: Request): Promise<Response> {
  const config = await configOfBody(request, operation.limit);
  if (!config.ok) return config.refusal;
  const { searchParams } = new URL(request.url);
  const load: Load = {
    requestsPerSecond: numberOf(searchParams.get("requestsPerSecond")),
    durationMs: numberOf(searchParams.get("durationMs")),
  };
  const issues = (["requestsPerSecond", "durationMs"] as const).flatMap((name): Issue[] => {
    const message = loadProblem(name, load[name]);
    return message === undefined ? [] : [{ path: [name], message, received: searchParams.get(name) }];
  });
  return issues.length > 0 ? refuse(400, issues) : answer(capacityOf(config.value, load));
}

function numberOf(text: string | null): number {
  return text === null || text.trim() === "" ? Number.NaN : Number(text);
}
