import type { Expression } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
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

/** Why a call with these arguments, the first of which is written as `source`, certainly reads no file; undefined where it may. */
export function missingFile(
  name: string,
  [path]: readonly Value[],
  source: Expression | undefined,
  module: Module,
): string | undefined {
  const asks = name === "fileexists";
  if (!path || !(asks || READS.has(name))) return undefined;
  if (isOwnFolder(source)) return folder(name, "the folder of the module");
  const place = placeOf(path, module);
  const found = place && module.present?.(place.from);
  if (!place || found === undefined || found === "file") return undefined;
  if (found === "folder") return folder(name, `"${place.written}"`);
  if (asks) return undefined;
  return `${name} reads "${place.written}" and no such file is there, expected one that is there before Terraform runs`;
}

const folder = (name: string, what: string): string => `${name} is given ${what}, which is a folder, expected a file`;

/** Whether it is the folder of the module or of the root: at least the configuration lies in it. */
export function isOwnFolder(source: Expression | undefined): boolean {
  const [only, ...more] = source?.kind === "template" ? source.parts : [];
  if (only?.kind === "interpolation" && more.length === 0) return isOwnFolder(only.expression);
  const [step, ...further] = source?.kind === "reference" && source.root === "path" ? source.steps : [];
  return step?.kind === "attr" && (step.name === "module" || step.name === "root") && further.length === 0;
}

/** The text of the file that a call reads, as far as files can be read. */
export function textOfFile(path: Value, module: Module): string | undefined {
  const place = placeOf(path, module);
  return place && module.present?.read?.(place.from);
}

function placeOf(path: Value, module: Module): { readonly from: string; readonly written: string } | undefined {
  if (path.kind === "known") {
    const written = path.value;
    // One's own folder is the same for every module.
    if (typeof written === "string" && written.startsWith("~/")) return { from: written, written };
    if (typeof written !== "string" || written.startsWith("~")) return undefined;
    const from = written.startsWith("/") ? written : below(folderOfRoot(module), written);
    return from === undefined ? undefined : { from, written };
  }
  if (path.kind !== "unknown" || path.pattern?.length !== 2) return undefined;
  const [before, rest = ""] = path.pattern;
  const isBeside = path.because === "path.module" || path.because === "path.root";
  const folder = path.because === "path.module" ? module.path : folderOfRoot(module);
  const from = before === "" && isBeside ? below(folder, rest) : undefined;
  return from === undefined ? undefined : { from, written: `\${${path.because}}${rest}` };
}

function below(folder: string | undefined, rest: string): string | undefined {
  return folder === "" ? rest.replace(/^\/+/, "") : folder && `${folder}/${rest}`;
}

/**
 * Where Terraform runs, which paths are relative to: for a called module its caller's folder or one further up. An example beside or inside a
 * module calls it from one place of many.
 */
const folderOfRoot = cached((module: Module): string | undefined => {
  const roots = new Set<string>();
  const seen = new Set([module]);
  for (const { path, callers } of seen) {
    if (callers.length === 0) roots.add(path);
    for (const { module: caller } of callers) seen.add(caller);
  }
  const [root, other] = roots;
  const isInside = root === "" || root === module.path || (root !== undefined && module.path.startsWith(`${root}/`));
  return other === undefined && isInside ? root : undefined;
});
