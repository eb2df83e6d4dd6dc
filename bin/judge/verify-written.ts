import { ownedVariables } from "@/generators/config/facts/owned-variables";
import type { StackConfig } from "@/generators/config/stack";
import type { Bundle } from "@/lib/bundle/bundle";
import { createReport } from "@/lib/rules";
import { isTerraformFile } from "@/lib/terraform/module/read-files";
import type { ExitCode } from "../io/exit-codes";
import { presentBeside } from "../io/present-beside";
import { readSources } from "../io/read-sources";
import { today } from "../io/today";
import { judgeBeside } from "./judge-beside";
import type { Program } from "./programs";

export interface Written {
  /** The folder, which may hold edits and files of the user's; without one there is the bundle alone. */
  readonly out: string | undefined;
  readonly bundle: Bundle;
  readonly config: StackConfig;
}

/** Has a program validate what was written, and prints its verdict beside ours. */
export async function verifyWritten(
  { out, bundle, config }: Written,
  { program, timeLimit }: { readonly program: Program; readonly timeLimit: number | undefined },
): Promise<ExitCode> {
  const isSource = ({ path }: { readonly path: string }) => isTerraformFile(path);
  const files = out === undefined ? bundle.filter(isSource) : (await readSources([out])).files;
  const owned = ownedVariables(config);
  const onDisk = out !== undefined;
  const report = createReport(files, { owned, today: today(), present: onDisk ? presentBeside(files) : undefined });
  const more = onDisk ? [] : bundle.filter((file) => !isSource(file));
  return judgeBeside(report, { program, timeLimit, owned, onDisk, more, stream: process.stdout });
}
