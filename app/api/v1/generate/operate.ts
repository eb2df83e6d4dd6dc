import { answer, answerFile } from "@/app/api/http/answer";
import { archives, isArchive } from "@/app/api/http/archives";
import { configOfBody } from "@/app/api/http/config-of-body";
import { formOf } from "@/app/api/http/form-of";
import { formatOfQuery } from "@/app/api/http/format-of-query";
import { deliver } from "@/app/api/jobs/deliver";
import type { Answered } from "@/app/api/jobs/job";
import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import { terraformJson } from "@/generators/bundle/terraform-json";
import { warningsOf } from "@/generators/config/warnings";
import { linkOf } from "@/generators/links/links";
import { toJson } from "@/lib/lint/report";
import { bundleFormats, operation } from "./operation";

/** The files of a configuration, what the linter says about them, what to think about before they are applied, and the link of the configuration. */
export async function operate(request: Request): Promise<Answered> {
  const form = formOf(operation, request);
  if (!form.ok) return form.refusal;
  const format = formatOfQuery(request, bundleFormats, "hcl");
  if (!format.ok) return format.refusal;
  const read = await configOfBody(request, operation.limit);
  if (!read.ok) return read.refusal;
  const config = read.value;
  const files = generate(config);
  const query = new URL(request.url).searchParams;
  if (isArchive(form.value)) {
    const { pack, ending } = archives[form.value];
    return deliver(answerFile(pack(files), form.value, `${config.project}.${ending}`), files, config);
  }
  const { findings } = toJson({ findings: query.get("lint") === "off" ? [] : lintBundle(config, files) });
  const response = answer({
    ...{ files, findings, warnings: warningsOf(config), link: `#${linkOf(config)}` },
    ...(format.value === "json" && { terraform: terraformJson(files) }),
  });
  return query.get("judge") === "off" ? response : deliver(response, files, config);
}
