import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProviderMirror } from "@/scripts/provider-mirror";

const works = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, [...args], { stdio: "ignore" }).status === 0;

/** Why the proof cannot run on this machine; undefined when it can. */
export const missingTool = (): string | undefined => {
  if (!works("terraform", ["version"])) return "terraform is not on the PATH";
  if (!works("python3", ["-c", "import moto.server, flask"]))
    return "moto's server (pip install 'moto[server]') is not installed";
  return undefined;
};

/** Settings that make Terraform take the provider from a mirror on this disk; none where there is no mirror. */
export const providerSettings = (): Readonly<Record<string, string>> => {
  const mirror = findProviderMirror();
  if (!mirror) return {};
  const folder = mkdtempSync(join(tmpdir(), "stackwright-proof-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "terraform.rc");
  writeFileSync(file, `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`);
  return { TF_CLI_CONFIG_FILE: file };
};
