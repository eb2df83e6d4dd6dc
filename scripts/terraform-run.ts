import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProviderMirror } from "./provider-mirror";

const REQUIRED = `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}
`;

/** A scratch folder in which `terraform` has the AWS provider. */
export function withAwsProvider(): string {
  const folder = mkdtempSync(join(tmpdir(), "stackwright-schema-"));
  writeFileSync(join(folder, "main.tf"), REQUIRED);
  runTerraform(folder, ["init", "-input=false"]);
  return folder;
}

/** Runs Terraform in a folder and gives its standard output. */
export function runTerraform(folder: string, args: readonly string[]): string {
  return execFileSync("terraform", args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, ...mirrorEnvironment() },
  });
}

function mirrorEnvironment(): Record<string, string> {
  const mirror = findProviderMirror();
  if (!mirror) return {};
  const file = join(mkdtempSync(join(tmpdir(), "stackwright-cli-")), "terraform.rc");
  writeFileSync(file, `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`);
  return { TF_CLI_CONFIG_FILE: file };
}
