import { answer } from "@/app/api/http/answer";
import { configOfBody } from "@/app/api/http/config-of-body";
import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import { warningsOf } from "@/generators/config/warnings";
import { linkOf } from "@/generators/links/links";
import { toJson } from "@/lib/lint/report";
import { operation } from "./operation";

/** The files of a configuration, what the linter says about them, what to think about before they are applied, and the link of the configuration. */
export async function operate(request: Request): Promise<Response> {
  const read = await configOfBody(request, operation.limit);
  if (!read.ok) return read.refusal;
  const config = read.value;
  const files = generate(config);
  const lints = new URL(request.url).searchParams.get("lint") !== "off";
  const { findings } = toJson({ findings: lints ? lintBundle(config, files) : [] });
  return answer({ files, findings, warnings: warningsOf(config), link: `#${linkOf(config)}` });
}
