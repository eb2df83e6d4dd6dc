import type { ParsedFile } from "@/lib/hcl";
import { Module } from "./module";
import type { SourceFile } from "./source-file";

export interface LoadOptions {
  /** Variables that the user's provider file, which is not among the files, declares. */
  readonly owned?: readonly string[];
  /** Reuses parses of unchanged text (an editor keeps one). */
  readonly parseFile?: (file: SourceFile) => ParsedFile;
}

/** Every folder with `.tf` files is a module; `./x` module calls among them are linked. Other files are ignored. */
export function loadModules(files: readonly SourceFile[], options: LoadOptions = {}): readonly Module[] {
  throw new Error(`not built: ${files.length} ${options.owned?.length} ${Module.name}`);
}
