import { cacheable } from "@/app/api/http/cacheable";
import { configOfQuery } from "@/app/api/http/config-of-query";
import { generate } from "@/generators/bundle/generate";
import { tarBundle } from "@/lib/bundle/tar";

/** The bundle of the configuration in the query, as a tar.gz. */
export function operate(request: Request): Response {
  const config = configOfQuery(request);
  if (!config.ok) return config.refusal;
  const { project } = config.value;
  return cacheable(request, tarBundle(generate(config.value)), {
    "content-type": "application/gzip",
    "content-disposition": `attachment; filename="${project}.tar.gz"`,
  });
}
