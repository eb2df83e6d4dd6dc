import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const name = "main.wasm.gz";
const source = join(dirname(createRequire(import.meta.url).resolve("@cdktf/hcl2json")), "..", name);

/** hcl2json reads its WebAssembly from one folder above its own file: `folder` is the one above the bundled file. */
export function keepParser(folder: string): Plugin {
  return {
    name: "keep-parser",
    setup: ({ onEnd, onResolve }) => {
      // It asks for this where Node has no global of that name, which is never.
      onResolve({ filter: /^performance$/ }, ({ path }) => ({ path, external: true }));
      onEnd(() => {
        mkdirSync(folder, { recursive: true });
        copyFileSync(source, join(folder, name));
      });
    },
  };
}
