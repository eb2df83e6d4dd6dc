import { configOf } from "@/generators/links/links";
import { type ExitCode, OK } from "../exit-codes";

/** Prints the configuration of a link as JSON, and on standard error each field that was not taken over. */
export function runConfig({ link }: { readonly link: string }): ExitCode {
  const { config, dropped } = configOf(link);
  for (const field of dropped) process.stderr.write(`${JSON.stringify(field)}\n`);
  process.stdout.write(`${JSON.stringify(config, null, 2)}\n`);
  return OK;
}
