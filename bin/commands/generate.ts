import { generate } from "@/generators/bundle/generate";
import { type ExitCode, OK, UNABLE } from "../io/exit-codes";
import { printIssues, refuse } from "../io/print-issues";
import { type ConfigSource, readConfig } from "../io/read-config";
import { writeFolder } from "../io/write-folder";
import { writeZip } from "../io/write-zip";

export interface GenerateOptions extends ConfigSource {
  readonly out?: string;
  readonly zip?: string;
  readonly force?: boolean;
}

/** Writes the bundle of a configuration to a folder or a zip. */
export async function runGenerate({ out, zip, force = false, ...source }: GenerateOptions): Promise<ExitCode> {
  const read = await readConfig(source);
  if (!read.ok) return refuse(read.issues);
  const bundle = generate(read.config);
  const targets = [
    ...(out === undefined ? [] : [{ path: out, refusal: writeFolder(out, bundle, force) }]),
    ...(zip === undefined ? [] : [{ path: zip, refusal: writeZip(zip, bundle, force) }]),
  ];
  for (const { path, refusal } of targets) {
    if (refusal === undefined) process.stdout.write(`Wrote ${bundle.length} files to ${path}\n`);
    else printIssues([{ path: [], message: refusal, received: path }]);
  }
  return targets.some(({ refusal }) => refusal !== undefined) ? UNABLE : OK;
}
