import { answer, answerText, refuse } from "@/app/api/http/answer";
import { checkBody } from "@/app/api/http/check-body";
import { formOf } from "@/app/api/http/form-of";
import { readJson } from "@/app/api/http/read-body";
import type { CheckedConfig } from "@/generators/config/stack";
import { checkGiven } from "@/generators/links/check-link";
import { compareConfigs } from "@/generators/views/compare/compare-configs";
import type { Issue } from "@/lib/json/issue";
import { diffBody, operation } from "./operation";

/** How one configuration (or link) differs from another: options, what Terraform would do, blocks, and the patch between the bundles. */
export async function operate(request: Request): Promise<Response> {
  const form = formOf(operation, request);
  if (!form.ok) return form.refusal;
  const json = await readJson(request, operation.limit);
  if (!json.ok) return json.refusal;
  const body = checkBody(diffBody, json.value);
  if (!body.ok) return body.refusal;
  const [from, to] = [checkGiven(body.value.from), checkGiven(body.value.to)];
  if (!from.ok || !to.ok) return refuse(400, [...under("from", from), ...under("to", to)]);
  const comparison = compareConfigs(from.config, to.config);
  return form.value === "text/x-patch"
    ? answerText(comparison.patch, "text/x-patch; charset=utf-8")
    : answer(comparison);
}

function under(side: string, checked: CheckedConfig): readonly Issue[] {
  return checked.ok ? [] : checked.issues.map((issue) => ({ ...issue, path: [side, ...issue.path] }));
}
