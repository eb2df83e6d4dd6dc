import { relative, resolve, sep } from "node:path";
import picomatch from "picomatch";

/** Says of a path whether one of the patterns means it or a folder that it is in. Patterns begin in `folder`. */
export function pathFilter(patterns: readonly string[], folder: string): (path: string) => boolean {
  const plain = patterns.map(plainOf);
  const isMeant = picomatch(
    plain.flatMap((pattern) => [pattern, `${pattern}/**`]),
    { dot: true, nonegate: true },
  );
  return (path) => isMeant(relative(folder, resolve(path)).split(sep).join("/"));
}

/** What only an extended glob would read as a sign is part of a name: folders are called `(group)` and `c++`. */
const plainOf = (pattern: string): string =>
  pattern
    .replace(/^\.\//, "")
    .replace(/\/+$/, "")
    .replace(/[()+|@]/g, "\\$&");
