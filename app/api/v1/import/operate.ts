import { answer, refuse, refuseWhole } from "@/app/api/http/answer";
import { checkBody } from "@/app/api/http/check-body";
import { readJson } from "@/app/api/http/read-body";
import { checkConfig, defaultConfig } from "@/generators/config/stack";
import { importFiles, importText } from "@/generators/intake/import/import-config";
import { importBody, operation } from "./operation";

/** The configuration in files or in a text, with what was not taken over, by name. */
export async function operate(request: Request): Promise<Response> {
  const json = await readJson(request, operation.limit);
  if (!json.ok) return json.refusal;
  const body = checkBody(importBody, json.value);
  if (!body.ok) return body.refusal;
  const base = checkConfig(body.value.base ?? defaultConfig);
  if (!base.ok)
    return refuse(
      400,
      base.issues.map((issue) => ({ ...issue, path: ["base", ...issue.path] })),
    );
  const { files, text = "" } = body.value;
  const imported = files ? importFiles(files, base.config) : importText(text, base.config);
  if (imported.kind === "refused") return refuseWhole(400, imported.reason, null);
  const { kind: _, ...rest } = imported;
  return answer(rest);
}
