import { type ArchiveType, archives } from "@/app/api/http/archives";
import { cacheable } from "@/app/api/http/cacheable";
import { configOfQuery } from "@/app/api/http/config-of-query";
import { generate } from "@/generators/bundle/generate";
import { deliver } from "./deliver";
import type { Answered } from "./job";

/** The bundle of the configuration in the query, as one file. */
export function answerArchive(request: Request, type: ArchiveType): Answered {
  const config = configOfQuery(request);
  if (!config.ok) return config.refusal;
  const { pack, ending } = archives[type];
  const bundle = generate(config.value);
  const response = cacheable(request, pack(bundle), {
    "content-type": type,
    "content-disposition": `attachment; filename="${config.value.project}.${ending}"`,
  });
  return deliver(response, bundle, config.value);
}
