import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { providerSettings } from "./provider-settings";

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
    env: { ...process.env, ...providerSettings() },
  });
}

export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  readonly range?: { readonly filename: string; readonly start: { readonly line: number; readonly column: number } };
}

/** `terraform validate -json` in a folder; it exits with 1 where it finds errors. */
export function validateJson(
  folder: string,
  extra: Readonly<Record<string, string>> = {},
): { readonly valid: boolean; readonly diagnostics: readonly Diagnostic[] } {
  const env = { ...process.env, ...providerSettings(), ...extra };
  const { stdout, stderr } = spawnSync("terraform", ["validate", "-json"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    env,
  });
  if (!stdout.startsWith("{")) throw new Error(`terraform validate gave no JSON, expected it: ${stderr.slice(0, 400)}`);
  // Terraform's documented output: https://developer.hashicorp.com/terraform/internals/machine-readable-ui
  return JSON.parse(stdout) as { valid: boolean; diagnostics: Diagnostic[] };
}
