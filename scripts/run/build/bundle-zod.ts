import { build } from "esbuild";
import { cacheDirectory, root } from "../set-up/paths.mjs";

/** What the page uses of zod; a build of the page that needs more names what is missing. */
const used = [
  ...["_default", "array", "boolean", "config", "enum", "globalRegistry", "gte", "int", "literal", "lte"],
  ...["maxLength", "minLength", "nullable", "number", "prefault", "refine", "regex", "safeParse", "strictObject"],
  ...["string", "superRefine"],
];

// zod otherwise tries to compile its checks with `new Function`, which the content security policy forbids.
const contents = `import { config } from "zod/mini"; config({ jitless: true }); export { ${used.join(", ")} } from "zod/mini";`;

/** Where next.config.js finds it. */
const zodBundle = `${cacheDirectory}/page/zod-mini.js`;

/**
 * Bundles what the page uses of zod: the page's own bundler keeps all of it, 13 KB more, since zod names
 * its parts through namespaces.
 */
export async function bundleZod(): Promise<void> {
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    outfile: zodBundle,
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
}
