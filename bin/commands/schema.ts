import { stackJsonSchema } from "@/generators/config/json-schema";
import { type ExitCode, OK } from "../io/exit-codes";
import { printJson } from "../io/print-json";

/** Prints the JSON Schema of a configuration. */
export function runSchema(): ExitCode {
  printJson(stackJsonSchema());
  return OK;
}
