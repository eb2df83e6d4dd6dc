import { linkOf } from "@/generators/links/links";
import { type ExitCode, OK } from "../io/exit-codes";
import { refuse } from "../io/print-issues";
import { readConfigFile } from "../io/read-config";

export interface LinkOptions {
  readonly config: string;
  /** Address of the wizard. */
  readonly base: string;
}

/** Prints the link of a configuration. */
export async function runLink({ config, base }: LinkOptions): Promise<ExitCode> {
  const read = await readConfigFile(config);
  if (!read.ok) return refuse(read.issues);
  process.stdout.write(`${base}#${linkOf(read.config)}\n`);
  return OK;
}
