import { generate } from "@/generators/bundle/generate";
import { type ExitCode, OK, UNABLE } from "../exit-codes";
import { writeFolder } from "../files/write-folder";
import { writeZip } from "../files/write-zip";
import { printIssues } from "../print-issues";
import { type ConfigSource, readConfig } from "../read-config";

export interface GenerateOptions extends ConfigSource {
  readonly out?: string;
  readonly zip?: string;
  readonly force?: boolean;
}

/** Writes the bundle of a configuration to a folder or a zip. */
export async function runGenerate({ out, zip, force = false, ...source }: GenerateOptions): Promise<ExitCode> {
  const read = await readConfig(source);
  if (!read.ok) {
    printIssues(read.issues);
    return UNABLE;
  }
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
