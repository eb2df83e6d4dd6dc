import { generate } from "@/generators/bundle/generate";
import { terraformJson } from "@/generators/bundle/terraform-json";
import { linkOf } from "@/generators/links/links";
import type { Bundle } from "@/lib/bundle/bundle";
import { CONFLICTS, type ExitCode, OK, UNABLE } from "../io/exit-codes";
import { holdSignals } from "../io/hold-signals";
import { judgeBundle } from "../io/judge-bundle";
import { printIssues, refuse } from "../io/print-issues";
import { printJson } from "../io/print-json";
import { printWarnings } from "../io/print-warnings";
import { type ConfigSource, readConfig } from "../io/read-config";
import { writeFolder } from "../io/write-folder";
import { writeZip } from "../io/write-zip";
import type { Program } from "../judge/programs";

export interface GenerateOptions extends ConfigSource {
  readonly out?: string;
  readonly zip?: string;
  readonly force?: boolean;
  readonly merge?: boolean;
  /** The program that is to accept what was written. */
  readonly verify?: Program;
  /** Seconds that it gets. */
  readonly timeLimit?: number;
  readonly format?: "json";
}

/** Writes the bundle of a configuration to a folder or a zip, or as JSON to standard output. */
export async function runGenerate({
  out,
  zip,
  force = false,
  merge = false,
  verify,
  timeLimit,
  format,
  ...source
}: GenerateOptions): Promise<ExitCode> {
  const read = await readConfig(source);
  if (!read.ok) return refuse(read.issues);
  const bundle = generate(read.config);
  const faults = await judgeBundle(bundle, read.config);
  if (faults.length > 0) return refuse(faults);
  if (format === "json") {
    printJson({ terraform: terraformJson(bundle), link: `#${linkOf(read.config)}` });
    return OK;
  }
  const codes = holdSignals(() => [
    ...(out === undefined ? [] : [report(out, bundle, writeFolder(out, bundle, read.config, { force, merge }))]),
    ...(zip === undefined ? [] : [report(zip, bundle, { refusal: writeZip(zip, bundle, force) })]),
  ]);
  if (codes.some((code) => code !== UNABLE)) printWarnings(read.config);
  const code = codes.find((code) => code === UNABLE) ?? codes.find((code) => code === CONFLICTS) ?? OK;
  if (verify === undefined || code === UNABLE) return code;
  const { verifyWritten } = await import("../judge/verify-written");
  const verified = await verifyWritten({ out, bundle, config: read.config }, { program: verify, timeLimit });
  return verified === OK ? code : verified;
}

interface Outcome {
  readonly refusal?: string | undefined;
  readonly conflicts?: readonly string[];
  readonly deleted?: readonly string[];
}

function report(path: string, bundle: Bundle, { refusal, conflicts = [], deleted = [] }: Outcome): ExitCode {
  if (refusal !== undefined) return refuse([{ path: [], message: refusal, received: path }]);
  process.stdout.write(`Wrote ${bundle.length - deleted.length} files to ${path}\n`);
  if (deleted.length > 0)
    process.stdout.write(
      `Left out, as they were deleted there: ${deleted.join(", ")}. Without --merge they are written.\n`,
    );
  printIssues(conflicts.map((file) => ({ path: [], message: conflictIn(file), received: file })));
  return conflicts.length > 0 ? CONFLICTS : OK;
}

function conflictIn(file: string): string {
  return `${file}: received an edit where the generated text changed too, expected a choice: both are marked in the file`;
}
