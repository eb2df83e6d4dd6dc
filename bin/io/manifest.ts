import { createHash } from "node:crypto";
import { checkConfig, type StackConfig } from "@/generators/config/stack";
import type { Bundle, BundleFile } from "@/lib/bundle/bundle";
import { parseJson } from "@/lib/json/parse-json";
import { isObject } from "@/lib/permalink";
import { withLf } from "@/lib/text/with-lf";
import { version } from "@/package.json";

/** What was written to a folder, so that a later run knows what was edited since. */
export const MANIFEST = "stackwright.manifest.json";

export interface Manifest {
  /** The configuration it was made from, where this version still accepts it. */
  readonly config: StackConfig | undefined;
  /** SHA-256 by path. */
  readonly hashes: ReadonlyMap<string, string>;
}

export const hashOf = (text: string): string => createHash("sha256").update(withLf(text)).digest("hex");

/** Without a date, so that the same configuration and version give the same bytes. */
export function manifestFile(bundle: Bundle, config: StackConfig): BundleFile {
  const files = Object.fromEntries(bundle.map(({ path, text }) => [path, hashOf(text)]));
  return { path: MANIFEST, text: `${JSON.stringify({ stackwright: version, config, files }, null, 2)}\n` };
}

/** Undefined for a text that is no manifest. */
export function readManifest(text: string): Manifest | undefined {
  const parsed = parseJson(text);
  // Safe: what is no object is refused next.
  const value = parsed.ok ? (parsed.value as Parameters<typeof isObject>[0]) : undefined;
  if (!isObject(value) || !isObject(value.files)) return undefined;
  const checked = checkConfig(value.config);
  return {
    config: checked.ok ? checked.config : undefined,
    hashes: new Map(Object.entries(value.files).map(([path, hash]) => [path, String(hash)])),
  };
}
