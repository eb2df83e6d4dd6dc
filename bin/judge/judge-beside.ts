import { type GivenFile, sourcesIn } from "@/lib/intake";
import type { Report } from "@/lib/lint/report";
import { loadModules } from "@/lib/terraform";
import { terminalText } from "@/lib/text/terminal-text";
import { type ExitCode, FINDINGS, OK, UNABLE } from "../io/exit-codes";
import { askTerraform } from "./ask-terraform";
import { compareVerdicts } from "./compare-verdicts";
import { type Program, usualLimit } from "./programs";
import { showComparison } from "./show-comparison";

export interface Beside {
  readonly program: Program;
  /** Seconds. */
  readonly timeLimit?: number | undefined;
  readonly owned: readonly string[];
  /** The files are from the disk. */
  readonly onDisk: boolean;
  /** What else Terraform needs to see, where nothing lies beside. */
  readonly more?: readonly GivenFile[];
  /** Where the comparison goes. */
  readonly stream: NodeJS.WritableStream;
}

/** Has Terraform judge what a report is about, and prints both verdicts; the code tells Terraform's. */
export async function judgeBeside({ files, findings, suppressed }: Report, beside: Beside): Promise<ExitCode> {
  const sources = sourcesIn(files);
  const modules = loadModules(sources, { owned: beside.owned });
  const given = { files: [...sources, ...(beside.more ?? [])], modules, onDisk: beside.onDisk };
  const verdict = await askTerraform(beside.program, given, beside.timeLimit ?? usualLimit);
  if (verdict.kind === "unable") {
    process.stderr.write(`error: ${terminalText(verdict.why)}\n`);
    return UNABLE;
  }
  // A finding that a comment takes out is known to us all the same.
  const ours = [...findings, ...suppressed.map(({ finding }) => finding)];
  const comparison = compareVerdicts(ours, verdict.errors);
  beside.stream.write(showComparison(verdict.program, comparison));
  return comparison.theyAccept ? OK : FINDINGS;
}
