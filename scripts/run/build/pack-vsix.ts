import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { zipBundle } from "@/lib/bundle/zip";
import { version } from "@/package.json";
import { cacheDirectory, root } from "../set-up/paths.mjs";
import { programOptions } from "./bundle-program";
import { licencesOf } from "./licences";
import { contentTypes, type ExtensionPackage, vsixManifest } from "./vsix-manifest";

const source = join(root, "editors", "vscode");
const staging = join(cacheDirectory, "vsix");

const types = {
  cjs: "application/javascript",
  json: "application/json",
  md: "text/markdown",
  mjs: "application/javascript",
  txt: "text/plain",
  vsixmanifest: "text/xml",
};

/** Packs the extension for Visual Studio Code, with its language server in it; answers where the package is. */
export async function packVsix(file = join(root, `stackwright-${version}.vsix`)): Promise<string> {
  rmSync(staging, { recursive: true, force: true });
  const parts = [
    await bundlePart("extension.ts", "extension.cjs", { format: "cjs", banner: {}, external: ["vscode"] }),
    await bundlePart("server.ts", "server.mjs", {}),
  ];
  // Safe: the file beside this one's tests, which hold it to the form.
  const read = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as ExtensionPackage;
  const extension = { ...read, version };
  const bundle = [
    { path: "[Content_Types].xml", text: contentTypes(types) },
    { path: "extension.vsixmanifest", text: vsixManifest(extension) },
    { path: "extension/package.json", text: `${JSON.stringify(extension, null, 2)}\n` },
    { path: "extension/README.md", text: readFileSync(join(source, "README.md"), "utf8") },
    { path: "extension/THIRD-PARTY-LICENCES.txt", text: licencesOf(parts.flatMap(({ inputs }) => inputs)) },
    ...parts.map(({ name }) => ({ path: `extension/${name}`, text: readFileSync(join(staging, name), "utf8") })),
  ];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zipBundle(bundle));
  return file;
}

async function bundlePart(entry: string, name: string, more: Parameters<typeof build>[0]) {
  const { metafile } = await build({
    ...programOptions,
    entryPoints: [join(source, entry)],
    outfile: join(staging, name),
    metafile: true,
    minifySyntax: true,
    ...more,
  });
  return { name, inputs: Object.keys(metafile?.inputs ?? {}) };
}
