import { generate } from "@/generators/bundle/generate";
import { zipBundle } from "@/lib/bundle/zip";
import { cacheable } from "../cacheable";
import { allowOnly } from "../methods";
import { configOfQuery } from "../read-config";

/** The bundle of the configuration in the query, as a zip. */
export function GET(request: Request): Response {
  const config = configOfQuery(request);
  if (!config.ok) return config.refusal;
  const { project } = config.value;
  return cacheable(request, zipBundle(generate(config.value)), {
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="${project}.zip"`,
  });
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
