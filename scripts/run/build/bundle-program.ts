import { join } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { root } from "../set-up/paths.mjs";
import { keepNarrow } from "./keep-narrow";
import { keepParser } from "./keep-parser";

/** How every program of ours is bundled: for Node, to start without a compiler. */
export const programOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  tsconfig: "tsconfig.json",
  // CommonJS dependencies call require() and ask for __dirname, which an ES module does not have.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url); const __dirname = import.meta.dirname;',
  },
  logLevel: "warning",
} as const satisfies BuildOptions;

/** Bundles a program into one file. `external` is what it must find in node_modules. */
export async function bundleProgram(
  entry: string,
  outfile: string,
  external: readonly string[],
  plugins: readonly Plugin[] = [],
): Promise<void> {
  await build({ ...programOptions, entryPoints: [entry], outfile, external: [...external], plugins: [...plugins] });
  await keepNarrow(outfile);
}

/** Node inflates the generated data faster than what also runs in a browser. */
const nativeInflate: Plugin = {
  name: "native-inflate",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/inflate-text$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, "inflate-text.node.ts"),
    })),
};

/** Bundles a program into a folder, with a piece for each part that it loads only when it needs it; says what it is made of. */
export async function bundleInPieces(
  entries: Readonly<Record<string, string>>,
  outdir: string,
  external: readonly string[],
): Promise<Metafile> {
  const { metafile } = await build({
    ...programOptions,
    entryPoints: { ...entries },
    outdir,
    outExtension: { ".js": ".mjs" },
    chunkNames: "pieces/[name]-[hash]",
    splitting: true,
    metafile: true,
    plugins: [nativeInflate, keepParser(outdir)],
    // Names and lines stay, for stacks in reports of errors.
    minifySyntax: true,
    external: [...external],
  });
  await Promise.all(
    Object.keys(metafile.outputs)
      .filter((name) => name.endsWith(".mjs"))
      .map((name) => keepNarrow(join(root, name))),
  );
  return metafile;
}
