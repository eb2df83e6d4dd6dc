import { configOfLink } from "@/generators/links/links";
import { terminalJson } from "@/lib/text/terminal-text";
import { type ExitCode, OK } from "../io/exit-codes";
import { printJson } from "../io/print-json";

/** Prints the configuration of a link as JSON, and on standard error each field that was not taken over. */
export function runConfig({ link }: { readonly link: string }): ExitCode {
  const { config, dropped } = configOfLink(link);
  for (const field of dropped) process.stderr.write(`${terminalJson(field)}\n`);
  printJson(config);
  return OK;
}
