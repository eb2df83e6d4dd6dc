import { type Command, Option } from "commander";
import { usageLevels } from "@/generators/parts/cost/usage";
import type { CapacityOptions } from "./commands/capacity";
import type { CostOptions } from "./commands/cost";
import type { PictureOptions } from "./commands/picture";
import type { WhyOptions } from "./commands/why";
import { withConfigOptions } from "./config-options";

/** The commands that show a configuration from another side than its files. */
export function addViews(program: Command): void {
  withConfigOptions(program.command("cost"))
    .description("estimate what the stack costs in a month at low, medium and high usage")
    .argument(
      "[address...]",
      "only what is billed for these, such as aws_nat_gateway or 'aws_lambda_function.model[\"v1\"]'",
    )
    .option("--by-address", "one row for each thing that is billed, instead of the lines of the bill")
    .option("--json", "print everything that the figures rest on, as JSON")
    .action(async (addresses: readonly string[], options: CostOptions) => {
      process.exitCode = await (await import("./commands/cost")).runCost(addresses, options);
    });
  withConfigOptions(program.command("capacity"))
    .description("say whether the stack carries a peak, what ends it first, and which options would have to change")
    .requiredOption("--requests <count>", "requests a second to one stage at the peak")
    .requiredOption("--duration <ms>", "milliseconds that a call takes without a cold start")
    .option("--json", "print it as JSON")
    .action(async (options: CapacityOptions) => {
      process.exitCode = await (await import("./commands/capacity")).runCapacity(options);
    });
  withConfigOptions(program.command("why"))
    .description("say why blocks of the bundle are there: the fields, the requirement and the page behind each")
    .argument("[place]", "file of the bundle, such as network.tf, or a line in it: network.tf:40")
    .option("--json", "print it as JSON")
    .action(async (place: string | undefined, options: WhyOptions) => {
      process.exitCode = await (await import("./commands/why")).runWhy(place, options);
    });
  withConfigOptions(program.command("picture"))
    .description("draw the stack as an SVG that follows the viewer's theme")
    .option("--out <file>", "file to write; without it the picture goes to standard output")
    .addOption(
      new Option("--cost <usage>", "draw what each thing costs in a month, at this usage").choices(usageLevels),
    )
    .action(async (options: PictureOptions) => {
      process.exitCode = await (await import("./commands/picture")).runPicture(options);
    });
}
