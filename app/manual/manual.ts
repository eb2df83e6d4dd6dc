import { presets } from "@/generators/config/presets";
import { linkOf } from "@/generators/links/links";
import { version } from "@/package.json";
import { operationLines } from "./operation-lines";

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join("\n");

const presetLines = presets.map(({ id, title, config }) => {
  const link = linkOf(config);
  return { id, title, link };
});

/** What a terminal is answered at `/`: lines that work as they stand there. */
export function manual(origin: string): string {
  const bundle = `${origin}/api/v1/bundle`;
  const lint = `${origin}/api/v1/lint`;
  return `Stackwright ${version}: a form that writes Terraform you can trust.
The form is at ${origin}/ in a browser, the documentation at ${origin}/docs

The default stack, unpacked into ./stack:

  mkdir -p stack && curl -s ${bundle}.tar.gz | tar -xz -C stack

The same as a zip, with settings that differ (any permalink's part behind # goes behind ?):

  curl -sOJ '${bundle}.zip?v=1&project=risk-engine&environment=staging&owner=risk'

One file of it:

  curl -s ${origin}/api/v1/files/network.tf

From a configuration in a file (GET /api/v1/schema says what may stand in it):

  echo '{"project":"risk-engine","owner":"risk"}' > stackwright.json
  curl -s -H 'Content-Type: application/json' -H 'Accept: application/zip' --data-binary @stackwright.json -o risk-engine.zip ${origin}/api/v1/generate

What the linter says about anyone's Terraform (or a chat answer); Accept also takes application/json,
application/sarif+json, text/markdown and application/xml:

  curl -s -H 'Content-Type: text/plain' -H 'Accept: text/plain' --data-binary @stack/network.tf ${lint}

Presets:

${indented(presetLines.map(({ id, title, link }) => `# ${title}\n  curl -s -o ${id}.zip '${bundle}.zip?${link}'`))}

Operations (${origin}/api/v1/openapi.json describes them, ${origin}/docs/api shows them):

${indented(operationLines())}

Refusals are problem details (RFC 9457): status, title, detail, and under issues everything that is wrong.
`;
}
