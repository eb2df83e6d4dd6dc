import { linkOf } from "@/generators/links/links";
import { type ExitCode, OK, UNABLE } from "../exit-codes";
import { printIssues } from "../print-issues";
import { readConfigFile } from "../read-config";

export interface LinkOptions {
  readonly config: string;
  /** Address of the wizard. */
  readonly base: string;
}

/** Prints the link of a configuration. */
export async function runLink({ config, base }: LinkOptions): Promise<ExitCode> {
  const read = await readConfigFile(config);
  if (!read.ok) {
    printIssues(read.issues);
    return UNABLE;
  }
  process.stdout.write(`${base}#${linkOf(read.config)}\n`);
  return OK;
}
