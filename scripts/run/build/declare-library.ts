import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { nodeProgram, root } from "../set-up/paths.mjs";
import { runNode } from "../set-up/run-command.mjs";

const specifier = /((?:\bfrom |\bimport\()")((?:@\/|\.)[^"]*)(")/g;

/** Writes the types of what the package exports; they name each other as Node does, so that any compiler follows. */
export async function declareLibrary(folder: string): Promise<void> {
  const project = join(root, "tsconfig.library.json");
  const { code } = await runNode(nodeProgram("typescript", "bin", "tsc"), ["-p", project, "--outDir", folder]);
  if (code !== 0) throw new Error(`The types of the library ended with ${code}, expected 0: see the message above.`);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".d.ts")) continue;
    const place = name.split(sep).join("/");
    const text = readFileSync(join(folder, name), "utf8");
    writeFileSync(
      join(folder, name),
      text.replace(specifier, (_, before, to, after) => `${before}${fileOf(folder, place, to)}${after}`),
    );
  }
}

/** Where the declarations of a specifier lie, from the file that names it. */
function fileOf(folder: string, from: string, to: string): string {
  const base = to.startsWith("@/") ? to.slice(2) : posix.join(dirname(from), to);
  const file = existsSync(join(folder, `${base}.d.ts`)) ? `${base}.js` : `${base}/index.js`;
  const path = relative(dirname(from), file).split(sep).join("/");
  return path.startsWith(".") ? path : `./${path}`;
}
