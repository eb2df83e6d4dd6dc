import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { lint } from "@/lib/rules";
import { providerProgram, startProvider } from "../terraform/provider-process";
import { validateJson, withAwsProvider } from "../terraform/terraform-run";
import { type Bench, medianMs } from "./measure";

const provider = `variable "aws_region" {\n  type = string\n}\n\nprovider "aws" {\n  region = var.aws_region\n}\n`;

/** Our linter beside `terraform validate` on the same files, which gets one provider process for all its runs. */
export const bench: Bench = async () => {
  if (spawnSync("terraform", ["version"]).status !== 0) return { skipped: "terraform is not on the PATH" };
  const program = providerProgram();
  if (program === undefined) return { skipped: "the AWS provider is in no filesystem mirror of this machine" };
  const files = generate(defaultConfig).filter(({ path }) => /^[^/]+\.tf$/.test(path));
  const folder = withAwsProvider();
  rmSync(join(folder, "main.tf"));
  for (const { path, text } of files) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, "provider.tf"), provider);
  const shared = await startProvider(program);
  try {
    const validate = await medianMs(() => validateJson(folder, shared.environment), { warmUp: 1, runs: 3 });
    const ours = await medianMs(() => lint(files));
    return [
      { name: "terraform validate, shared provider", value: validate, unit: "ms" },
      { name: "terraform validate ÷ our linter", value: validate / ours, unit: "×" },
    ];
  } finally {
    shared.stop();
    rmSync(folder, { recursive: true });
  }
};
