import type { Command } from "commander";
import type { CostOptions } from "./commands/cost";
import { takingConfig } from "./taking-config";

/** The commands that show a configuration from another side than its files. */
export function addViews(program: Command): void {
  takingConfig(program.command("cost"))
    .description("estimate what the stack costs in a month at low, medium and high usage")
    .option("--json", "print everything that the figures rest on, as JSON")
    .action(async (options: CostOptions) => {
      process.exitCode = await (await import("./commands/cost")).runCost(options);
    });
}
