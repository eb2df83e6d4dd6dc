import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { root } from "../run/set-up/paths.mjs";

export interface InstalledPackage {
  /** A path in the folder that the package is installed to. */
  path(...parts: readonly string[]): string;
  /** Runs lines of a shell there; throws where one of them fails. */
  shell(lines: string): string;
  /** What the tarball weighs, in bytes. */
  size(): number;
}

/** A cold machine packs and installs in seconds; a busy one takes its time. */
export const limitMs = 180_000;

/** Nothing may come from a registry: the package needs nothing. */
export const childEnvironment = {
  PATH: process.env.PATH ?? "",
  HOME: process.env.HOME ?? "",
  npm_config_offline: "true",
  npm_config_update_notifier: "false",
  NO_COLOR: "1",
  NODE_ENV: "test",
} as const;

/** For tests: the tarball of `npm pack` in an empty folder of its own, not yet installed. */
export function preparePackage(name: string): InstalledPackage {
  const scratch = mkdtempSync(join(tmpdir(), "stackwright-package-"));
  const path = (...parts: readonly string[]) => join(scratch, "empty", ...parts);
  let tarball = "";
  beforeAll(() => {
    mkdirSync(path());
    const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", scratch], {
      cwd: root,
      encoding: "utf8",
    });
    tarball = path(name);
    renameSync(join(scratch, packed.trim().split("\n").at(-1) ?? ""), tarball);
  }, limitMs);
  afterAll(() => rmSync(scratch, { recursive: true }));
  return {
    path,
    shell: (lines) =>
      execFileSync("bash", ["--norc", "-euo", "pipefail", "-c", lines], {
        cwd: path(),
        env: childEnvironment,
        encoding: "utf8",
      }),
    size: () => statSync(tarball).size,
  };
}
