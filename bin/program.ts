import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { version } from "@/package.json";
import { addInit } from "./add-init";
import { addLint } from "./add-lint";
import { addServers } from "./add-servers";
import { addShell } from "./add-shell";
import { addViews } from "./add-views";
import type { AdoptOptions } from "./commands/adopt";
import type { DiffCommandOptions } from "./commands/diff";
import type { GenerateOptions } from "./commands/generate";
import type { ImportOptions } from "./commands/import";
import type { ReadOptions } from "./commands/read";
import { withConfigOptions } from "./config-options";
import type { ExitCode } from "./io/exit-codes";
import { programs } from "./judge/programs";
import { timeLimit } from "./judge/time-limit";

/** The commands. Each loads its code when it runs, so that none pays for the others. */
export function createProgram(): Command {
  const program = new Command("stackwright")
    .description("Terraform for serverless inference stacks: generates it from a configuration, and lints anyone's.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(add --help for the options)")
    .addHelpText(
      "after",
      "\nExit codes: 0 done, 1 the linter found something, two configurations differ or a merge has conflicts, 2 the input was wrong or something could not be read or written.",
    );
  addInit(program);
  addGenerate(program);
  addLint(program);
  addViews(program);
  addRead(program);
  addAdopt(program);
  addConfigCommands(program);
  addDiff(program);
  addImport(program);
  addServers(program);
  addShell(program);
  return program;
}

const finish = (code: ExitCode): void => {
  process.exitCode = code;
};

function addGenerate(program: Command): void {
  withConfigOptions(program.command("generate"))
    .description("write the bundle of a configuration (without input: of the default one)")
    .option("--out <dir>", "folder to write to; an earlier bundle there is brought up to date")
    .option("--zip <file>", "zip to write")
    .addOption(
      new Option("--merge", "keep edits to an earlier bundle, on top of what is generated now").conflicts("force"),
    )
    .addOption(
      new Option("--format <format>", "json: print the .tf files as JSON to standard output, instead of a target")
        .choices(["json"])
        .conflicts(["out", "zip"]),
    )
    .option("--force", "also write over edits, and to a folder or file that no earlier run made")
    .addOption(
      new Option("--verify [program]", "have terraform or tofu validate what was written, in a scratch folder")
        .choices(programs)
        .preset("terraform"),
    )
    .addOption(timeLimit())
    .addHelpText(
      "after",
      "\nWith --verify: exit code 1 where the program refuses it, 2 where the program could not run.\n\nExamples:\n  stackwright generate --preset pilot --out stack\n  stackwright generate --config stackwright.json --zip stack.zip",
    )
    .action(async (options: GenerateOptions, command: Command) => {
      if (options.out === undefined && options.zip === undefined && options.format === undefined)
        command.error("error: received no target, expected --out <dir>, --zip <file> or --format json");
      const { runGenerate } = await import("./commands/generate");
      finish(await runGenerate(options));
    });
}

function addRead(program: Command): void {
  program
    .command("read")
    .description("print the configuration that can be read out of Terraform, as JSON; on standard error, from where")
    .argument("<path...>", "file, folder, Markdown with Terraform in it, or - for standard input")
    .option("--report", "print everything as JSON: what was read and where, what was not and why, the link")
    .addHelpText("after", "\nExample:\n  stackwright read old | stackwright generate --config - --out new")
    .action(async (paths: readonly string[], options: ReadOptions) =>
      finish(await (await import("./commands/read")).runRead(paths, options)),
    );
}

function addAdopt(program: Command): void {
  withConfigOptions(program.command("adopt"))
    .description(
      "print the import blocks for what the bundle would otherwise make twice; on standard error, what it leaves alone and why",
    )
    .argument(
      "<existing...>",
      "state as terraform show -json prints it, terraform.tfstate, - for standard input, or Terraform",
    )
    .option("--json", "print everything as JSON")
    .addHelpText(
      "after",
      "\nExample:\n  terraform -chdir=old show -json | stackwright adopt - --config stackwright.json > new/imports.tf",
    )
    .action(async (paths: readonly string[], options: AdoptOptions) =>
      finish(await (await import("./commands/adopt")).runAdopt(paths, options)),
    );
}

function addConfigCommands(program: Command): void {
  program
    .command("schema")
    .description("print the JSON Schema of a configuration, or of .stackwright.json")
    .addArgument(new Argument("[what]", "what it is the schema of").choices(["config", "settings"]).default("config"))
    .action(async (what: "config" | "settings") => finish(await (await import("./commands/schema")).runSchema(what)));
  program
    .command("presets")
    .description("list the named configurations")
    .option("--json", "print them whole, as JSON")
    .action(async (options: { readonly json?: boolean }) =>
      finish((await import("./commands/presets")).runPresets(options)),
    );
  program
    .command("link")
    .description("print the link of a configuration")
    .requiredOption("--config <file>", "configuration as JSON, - for standard input")
    .option("--base <address>", "address of the wizard, to put before the link", "")
    .action(async (options: { config: string; base: string }) =>
      finish(await (await import("./commands/link")).runLink(options)),
    );
  program
    .command("config")
    .description("print the configuration of a link as JSON; fields that do not hold are named on standard error")
    .requiredOption("--link <url>", "link, or an address that carries one", readLink)
    .action(async (options: { link: string }) => finish((await import("./commands/config")).runConfig(options)));
}

const SIDE = "default, preset:NAME, a link, stackwright.json, a zip or a folder of ours, or - for standard input";

function addDiff(program: Command): void {
  program
    .command("diff")
    .description("say how one configuration differs from another, and what terraform apply would do about it")
    .argument("<from>", SIDE)
    .argument("<to>", "the same choices")
    .addOption(
      new Option("--format <format>", "pretty, json, or the patch between the bundles for git apply")
        .choices(["pretty", "json", "patch"])
        .default("pretty"),
    )
    .addHelpText("after", "\nExit codes: 0 no difference, 1 they differ, 2 it could not run.")
    .action(async (from: string, to: string, options: DiffCommandOptions) =>
      finish(await (await import("./commands/diff")).runDiff(from, to, options)),
    );
}

function addImport(program: Command): void {
  program
    .command("import")
    .description(
      "print the configuration of a zip, folder, file or link as JSON; what is not taken over is named on standard error",
    )
    .argument("<source>", "zip or folder of ours, stackwright.json, terraform.tfvars, a link, or - for standard input")
    .option("--base <file>", "configuration that the variables of a tfvars file change (default: the default one)")
    .addOption(
      new Option("--prefer <side>", "whose values count where an edited terraform.tfvars differs from stackwright.json")
        .choices(["edits", "config"])
        .default("edits"),
    )
    .action(async (source: string, options: ImportOptions) =>
      finish(await (await import("./commands/import")).runImport(source, options)),
    );
}

function readLink(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError(`received ${JSON.stringify(text)}, expected a link.`);
  return text;
}
