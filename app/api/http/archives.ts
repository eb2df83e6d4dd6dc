import { deliver } from "@/app/api/jobs/deliver";
import type { Answered } from "@/app/api/jobs/job";
import { generate } from "@/generators/bundle/generate";
import type { Bundle } from "@/lib/bundle/bundle";
import { tarBundle } from "@/lib/bundle/tar";
import { zipBundle } from "@/lib/bundle/zip";
import { cacheable } from "./cacheable";
import { configOfQuery } from "./config-of-query";

interface Archive {
  readonly pack: (bundle: Bundle) => Uint8Array<ArrayBuffer>;
  /** Of the file's name. */
  readonly ending: string;
}

/** The forms of a bundle that are one file, by their media type. */
export const archives = {
  "application/zip": { pack: zipBundle, ending: "zip" },
  "application/gzip": { pack: tarBundle, ending: "tar.gz" },
} as const satisfies Readonly<Record<string, Archive>>;

export type ArchiveType = keyof typeof archives;

export const isArchive = (type: string): type is ArchiveType => Object.hasOwn(archives, type);

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
