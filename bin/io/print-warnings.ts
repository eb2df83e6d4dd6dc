import type { StackConfig } from "@/generators/config/stack";
import { warningsOf } from "@/generators/config/warnings";

/** What is valid and still to be decided by somebody; the bundle's README says it, too. */
export function printWarnings(config: StackConfig): void {
  for (const { path, message } of warningsOf(config))
    process.stdout.write(`Before you go live: ${path.join(".")}: ${message}\n`);
}
