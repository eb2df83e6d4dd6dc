import { presets } from "@/generators/config/presets";
import { type ExitCode, OK } from "../io/exit-codes";
import { writeJson } from "../io/print-json";

/** Prints the presets, one a line, or whole as JSON. */
export function runPresets({ json = false }: { readonly json?: boolean }): ExitCode {
  process.stdout.write(json ? writeJson(presets) : table());
  return OK;
}

function table(): string {
  const width = Math.max(...presets.map(({ id }) => id.length));
  return presets.map(({ id, title, summary }) => `${id.padEnd(width)}  ${title}: ${summary}\n`).join("");
}
