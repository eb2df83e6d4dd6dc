import type { ModuleFile, SourceFile } from "@/lib/terraform";
import { readFile } from "@/lib/terraform/module/load-modules";

/** Reads files as the engine does, and keeps those that were read last, up to so many characters together. */
export function rememberFiles(capacity: number): (file: SourceFile) => ModuleFile {
  // A Map keeps the order of insertion: what was used longest ago stands first.
  const kept = new Map<string, ModuleFile>();
  let size = 0;
  return (file) => {
    const key = [file.path, ...(file.as === undefined ? [] : [file.as]), file.text].join("\0");
    const known = kept.get(key) ?? readFile(file);
    if (!kept.delete(key)) size += key.length;
    kept.set(key, known);
    for (const oldest of kept.keys()) {
      if (size <= capacity) break;
      kept.delete(oldest);
      size -= oldest.length;
    }
    return known;
  };
}
