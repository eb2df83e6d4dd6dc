import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { BundleFile } from "@/lib/bundle/bundle";

export const bashMissing = spawnSync("bash", ["--version"]).status !== 0;
export const makeMissing = bashMissing || spawnSync("make", ["--version"]).status !== 0;

/** A folder with scripts of a bundle, in which programs are stubs that note how they were called. */
export function stubbedFolder(programs: Readonly<Record<string, string>>, files: readonly BundleFile[]) {
  const folder = mkdtempSync(join(tmpdir(), "stackwright-scripts-"));
  for (const name of ["bin", "scripts", "container/v2"]) mkdirSync(join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, "bin", name), `#!/bin/bash\necho "${name} $*" >>"$CALLS"\n${text}\n`);
    chmodSync(join(folder, "bin", name), 0o755);
  }
  for (const { path, text } of files) writeFileSync(join(folder, path), text);
  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : "");
  return {
    folder,
    read,
    calls: () => read("calls").trim().split("\n").filter(Boolean),
    run: (script: string, args: readonly string[], environment: Record<string, string> = {}) =>
      spawnSync("bash", [join(folder, script), ...args], {
        encoding: "utf8",
        cwd: folder,
        env: {
          ...process.env,
          AWS_REGION: "eu-west-1",
          CALLS: join(folder, "calls"),
          PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH ?? ""}`,
          ...environment,
        },
      }),
  };
}
