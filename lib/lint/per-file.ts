import { cached } from "@/lib/memory/cached";
import type { Module, ModuleFile } from "@/lib/terraform";
import type { Problem } from "./rule";

/**
 * A check that looks at one file at a time: what it found in a file is kept as long as the file is the same object, which spares an
 * editor all files but the one that is typed in. `check` must not look at other files.
 */
export function perFile(
  check: (file: ModuleFile, module: Module) => Iterable<Problem>,
): (module: Module) => readonly Problem[] {
  const problemsOf = cached((file: ModuleFile, module: Module): readonly Problem[] => [...check(file, module)]);
  return (module) => module.writtenFiles.flatMap((file) => problemsOf(file, module));
}
