import { answer, answerFile } from "@/app/api/http/answer";
import { archives, isArchive } from "@/app/api/http/archives";
import { configOfBody } from "@/app/api/http/config-of-body";
import { formOf } from "@/app/api/http/form-of";
import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import { warningsOf } from "@/generators/config/warnings";
import { linkOf } from "@/generators/links/links";
import { toJson } from "@/lib/lint/report";
import { operation } from "./operation";

/** The files of a configuration, what the linter says about them, what to think about before they are applied, and the link of the configuration. */
export async function operate(request: Request): Promise<Response> {
  const form = formOf(operation, request);
  if (!form.ok) return form.refusal;
  const read = await configOfBody(request, operation.limit);
  if (!read.ok) return read.refusal;
  const config = read.value;
  const files = generate(config);
  if (isArchive(form.value)) {
    const { pack, ending } = archives[form.value];
    return answerFile(pack(files), form.value, `${config.project}.${ending}`);
  }
  const lints = new URL(request.url).searchParams.get("lint") !== "off";
  const { findings } = toJson({ findings: lints ? lintBundle(config, files) : [] });
  return answer({ files, findings, warnings: warningsOf(config), link: `#${linkOf(config)}` });
}
