import { type Command, Option } from "commander";
import type { InitOptions } from "./init/init-options";

const declarers = ["provider-declares", "declare", "generate-provider"];

/** The command that begins a stack. */
export function addInit(program: Command): void {
  program
    .command("init")
    .description("begin a stack: ask for the main options in the terminal, write the bundle or its configuration")
    .argument("[folder]", "where to write it", "stack")
    .option("--preset <name>", "the configuration to begin with, see: stackwright presets")
    .option("--project <name>", "first part of every resource name")
    .option("--environment <name>", "second part of every resource name")
    .option("--owner <team>", "team that answers for the stack")
    .option("--region <region>", "AWS Region, such as us-east-1")
    .addOption(
      new Option("--provider <mode>", "who declares aws_region and configures the provider").choices(declarers),
    )
    .option("--email <address>", "who is told of alarms")
    .option("--only-config", "write stackwright.json alone")
    .option("--yes", "ask nothing: what no option says is as in the preset")
    .option("--force", "also write over edits, and to a folder that no earlier run made")
    .addHelpText(
      "after",
      "\nWithout a terminal it takes --yes.\n\nExample:\n  stackwright init stack --yes --preset pilot --project card-guard",
    )
    .action(async (folder: string, options: InitOptions) => {
      process.exitCode = await (await import("./commands/init")).runInit(folder, options);
    });
}
