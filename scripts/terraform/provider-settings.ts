import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProviderMirror } from "./provider-mirror";

type Settings = Readonly<Record<string, string>>;

let settings: Settings | undefined;

/** Environment that makes Terraform take the provider from a mirror on this disk; empty where there is no mirror. */
export function providerSettings(): Settings {
  settings ??= writeSettings();
  return settings;
}

function writeSettings(): Settings {
  const mirror = findProviderMirror();
  if (!mirror) return {};
  const folder = mkdtempSync(join(tmpdir(), "stackwright-cli-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "terraform.rc");
  writeFileSync(file, `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`);
  return { TF_CLI_CONFIG_FILE: file };
}
