import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import { checkConfig } from "@/generators/config/stack";
import { warningsOf } from "@/generators/config/warnings";
import { linkOf } from "@/generators/links/links";
import { toJson } from "@/lib/lint/report";
import { answer, refuse } from "../answers";
import { allowOnly } from "../methods";
import { CONFIG_LIMIT, readJson } from "../read-body";

/** The files of a configuration, what the linter says about them, what to think about before they are applied, and the link of the configuration. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request, CONFIG_LIMIT);
  if (!body.ok) return body.refusal;
  const checked = checkConfig(body.value);
  if (!checked.ok) return refuse(400, checked.issues);
  const files = generate(checked.config);
  const lints = new URL(request.url).searchParams.get("lint") !== "off";
  const { findings } = toJson({ findings: lints ? lintBundle(checked.config, files) : [] });
  return answer({ files, findings, warnings: warningsOf(checked.config), link: `#${linkOf(checked.config)}` });
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = allowOnly("POST");
