import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const cache = join(tmpdir(), "stackwright-bindings");

/** A prebuilt package of bindings, as `name@version`: the sources it was compiled from. They are read, never run. */
export function fetchBindings(name: string): readonly string[] {
  const folder = join(cache, name.replace(/\W/g, "_"));
  if (!existsSync(folder)) unpack(name, folder);
  return sourcesBelow(join(folder, "package", "lib"));
}

function unpack(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const packed = execFileSync("npm", ["pack", name, "--silent"], { cwd: folder, encoding: "utf8" }).trim();
  execFileSync("tar", ["xzf", packed, "--wildcards", "package/lib/*.js"], { cwd: folder });
}

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sourcesBelow(path);
      return entry.name.endsWith(".js") ? sourceOf(readFileSync(path, "utf8")) : [];
    });
}

const MARK = "//# sourceMappingURL=data:application/json;base64,";

/** The TypeScript that an inline source map carries. */
function sourceOf(compiled: string): readonly string[] {
  const at = compiled.lastIndexOf(MARK);
  if (at < 0) return [];
  // A source map as its specification has it: https://tc39.es/ecma426/
  const map = JSON.parse(Buffer.from(compiled.slice(at + MARK.length), "base64").toString()) as {
    readonly sourcesContent?: readonly string[];
  };
  return map.sourcesContent?.slice(0, 1) ?? [];
}
