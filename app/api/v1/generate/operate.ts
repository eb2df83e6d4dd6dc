import { answer, answerFile } from "@/app/api/http/answer";
import { configOfBody } from "@/app/api/http/config-of-body";
import { formOf } from "@/app/api/http/form-of";
import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import { warningsOf } from "@/generators/config/warnings";
import { linkOf } from "@/generators/links/links";
import { tarBundle } from "@/lib/bundle/tar";
import { zipBundle } from "@/lib/bundle/zip";
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
  if (form.value === "application/zip") return answerFile(zipBundle(files), form.value, `${config.project}.zip`);
  if (form.value === "application/gzip") return answerFile(tarBundle(files), form.value, `${config.project}.tar.gz`);
  const lints = new URL(request.url).searchParams.get("lint") !== "off";
  const { findings } = toJson({ findings: lints ? lintBundle(config, files) : [] });
  return answer({ files, findings, warnings: warningsOf(config), link: `#${linkOf(config)}` });
}
