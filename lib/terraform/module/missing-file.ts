import type { Value } from "../value/value";
import type { Module } from "./module";

/** What lies at a path, which is relative as the paths of the given files are; undefined where that is not known. */
export interface Present {
  (path: string): "file" | "folder" | "nothing" | undefined;
  /** The text of a file that is there, where it can be read and is not large. */
  readonly read?: (path: string) => string | undefined;
}

/** Functions that fail unless a file is there before Terraform runs. https://developer.hashicorp.com/terraform/language/functions/file */
const READS: ReadonlySet<string> = new Set([
  "file",
  "filebase64",
  "filebase64sha256",
  "filebase64sha512",
  "filemd5",
  "filesha1",
  "filesha256",
  "filesha512",
  "templatefile",
]);

/** The path, as it is written, that a call with these arguments reads and where certainly no file is. */
export function missingFile(name: string, [path]: readonly Value[], module: Module): string | undefined {
  if (!module.present || !READS.has(name) || !path) return undefined;
  const place = placeOf(path, module);
  const found = place && module.present(place.from);
  return place && found !== undefined && found !== "file" ? place.written : undefined;
}

/** The text of the file that a call reads, as far as files can be read. */
export function textOfFile(path: Value, module: Module): string | undefined {
  const place = placeOf(path, module);
  return place && module.present?.read?.(place.from);
}

function placeOf(path: Value, module: Module): { readonly from: string; readonly written: string } | undefined {
  const beside = (rest: string) => (module.path === "" ? rest.replace(/^\/+/, "") : `${module.path}/${rest}`);
  // Paths are relative to where Terraform runs, which for a called module is its caller's folder or one further up.
  const isRoot = module.callers.length === 0;
  if (path.kind === "known") {
    const written = path.value;
    // One's own folder is the same for every module.
    if (typeof written === "string" && written.startsWith("~/")) return { from: written, written };
    if (typeof written !== "string" || written.startsWith("~") || !isRoot) return undefined;
    return { from: written.startsWith("/") ? written : beside(written), written };
  }
  if (path.kind !== "unknown" || path.pattern?.length !== 2) return undefined;
  const [before, rest = ""] = path.pattern;
  const isBeside = path.because === "path.module" || (path.because === "path.root" && isRoot);
  return before === "" && isBeside ? { from: beside(rest), written: `\${${path.because}}${rest}` } : undefined;
}
