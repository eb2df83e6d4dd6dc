import { compareConfigs } from "@/generators/views/compare/compare-configs";
import { answer, type Issue, refuse } from "../answers";
import { checkBody } from "../check-body";
import { allowOnly } from "../methods";
import { CONFIG_LIMIT, readJson } from "../read-body";
import { judgeConfig } from "../read-config";
import { diffBody } from "../schemas";

/** How one configuration (or link) differs from another: options, what Terraform would do, blocks, and the patch between the bundles. */
export async function POST(request: Request): Promise<Response> {
  const json = await readJson(request, CONFIG_LIMIT);
  if (!json.ok) return json.refusal;
  const body = checkBody(diffBody, json.value);
  if (!body.ok) return body.refusal;
  const [from, to] = [judgeConfig(body.value.from), judgeConfig(body.value.to)];
  if (!from.ok || !to.ok) return refuse(400, [...under("from", from), ...under("to", to)]);
  return answer(compareConfigs(from.config, to.config));
}

function under(side: string, judged: ReturnType<typeof judgeConfig>): readonly Issue[] {
  return judged.ok ? [] : judged.issues.map((issue) => ({ ...issue, path: [side, ...issue.path] }));
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = allowOnly("POST");
