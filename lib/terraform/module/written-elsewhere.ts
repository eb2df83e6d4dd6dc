import type { Range } from "@/lib/hcl";
import type { ModuleFile } from "./source-file";

const homes = new WeakMap<object, ModuleFile>();

/** The file of a place that an override file puts into a block of another file; undefined for what stands in its block's own file. */
export function writtenIn(range: Range | undefined): ModuleFile | undefined {
  return range && homes.get(range.start);
}

/** Remembers where everything inside a node of an override file is written. */
export function rememberHome(node: object, file: ModuleFile): void {
  const open: object[] = [node];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const [key, value] of Object.entries(at)) {
      if (typeof value !== "object" || value === null) continue;
      if (/range$/i.test(key)) homes.set(value.start, file);
      else open.push(value);
    }
  }
}
