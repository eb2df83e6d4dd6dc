import { build } from "esbuild";
import { cacheDirectory, root } from "../set-up/paths.mjs";

/** What the page uses of zod; a build of the page that needs more names what is missing. */
const used = [
  ...["_default", "array", "boolean", "config", "enum", "globalRegistry", "gte", "int", "literal", "lte"],
  ...["maxLength", "minLength", "nullable", "number", "prefault", "refine", "regex", "safeParse", "strictObject"],
  ...["string", "superRefine"],
];

/** Where next.config.js finds it. */
const zodBundle = `${cacheDirectory}/page/zod-mini.js`;

/**
 * Bundles what the page uses of zod: the page's own bundler keeps all of it, 13 KB more of the first load, since zod names
 * its parts through namespaces.
 */
export async function bundleZod(): Promise<void> {
  await build({
    absWorkingDir: root,
    stdin: { contents: `export { ${used.join(", ")} } from "zod/mini";`, resolveDir: root },
    outfile: zodBundle,
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
}
