import { answer, refuse, refuseWhole } from "@/app/api/http/answer";
import { checkBody } from "@/app/api/http/check-body";
import { readJson } from "@/app/api/http/read-body";
import { checkConfig } from "@/generators/config/stack";
import { adoptExisting, existingInFiles } from "@/generators/views/compare/adopt-existing";
import { readState } from "@/lib/adopt/read-state";
import { namedSources } from "@/lib/intake";
import { adoptBody, operation } from "./operation";

/** What the bundle of a configuration takes over of what exists, and why it leaves the rest alone. */
export async function operate(request: Request): Promise<Response> {
  const json = await readJson(request, operation.limit);
  if (!json.ok) return json.refusal;
  const body = checkBody(adoptBody, json.value);
  if (!body.ok) return body.refusal;
  const { config = {}, state, files = [] } = body.value;
  const checked = checkConfig(config);
  if (!checked.ok)
    return refuse(
      400,
      checked.issues.map((issue) => ({ ...issue, path: ["config", ...issue.path] })),
    );
  if (state === undefined && files.length === 0)
    return refuseWhole(400, "received neither a state nor files, expected at least one of them", null);
  const inState = state === undefined ? [] : readState(state);
  if (inState === undefined)
    return refuseWhole(400, "state: received JSON that is no state, expected what terraform show -json prints", null);
  return answer(adoptExisting(checked.config, [...inState, ...existingInFiles(namedSources(files))]));
}
