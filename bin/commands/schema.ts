import { stackJsonSchema } from "@/generators/config/json-schema";
import { type ExitCode, OK } from "../exit-codes";

/** Prints the JSON Schema of a configuration. */
export function runSchema(): ExitCode {
  process.stdout.write(`${JSON.stringify(stackJsonSchema(), null, 2)}\n`);
  return OK;
}
