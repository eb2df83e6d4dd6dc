import { cacheable } from "@/app/api/http/cacheable";
import { configOfQuery } from "@/app/api/http/config-of-query";
import { generate } from "@/generators/bundle/generate";
import { zipBundle } from "@/lib/bundle/zip";

/** The bundle of the configuration in the query, as a zip. */
export function operate(request: Request): Response {
  const config = configOfQuery(request);
  if (!config.ok) return config.refusal;
  const { project } = config.value;
  return cacheable(request, zipBundle(generate(config.value)), {
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="${project}.zip"`,
  });
}
