import { type Command, InvalidArgumentError, Option } from "commander";
import { profiles } from "@/lib/lint/profile";
import { formats } from "@/lib/lint/report/formats";
import { programs } from "./judge/programs";
import { timeLimit } from "./judge/time-limit";
import type { LintCommandOptions } from "./lint/choices";
import { bars } from "./settings/settings";

/** The linter's commands. */
export function addLint(program: Command): void {
  withLintOptions(program.command("lint"))
    .description("find what is broken or dangerous in Terraform")
    .argument("[path...]", "file, folder (with everything below it), or - for standard input")
    .addHelpText(
      "after",
      "\nSettings are read from .stackwright.json, or stackwright in package.json, here or above.\n\nExit codes: 0 nothing at or above the bar, 1 findings (with --with: or that program refuses it), 2 it, or that program, could not run.",
    )
    .action(async (paths: readonly string[], options: LintCommandOptions) => {
      process.exitCode = await (await import("./commands/lint")).runLint(paths, options);
    });
  program
    .command("explain")
    .description("say what a rule looks for, why, and how to mend what it finds")
    .argument("<rule>", "its id, as findings name it")
    .option("--json", "print it as JSON")
    .action(async (rule: string, options: { readonly json?: boolean }) => {
      process.exitCode = (await import("./commands/explain")).runExplain(rule, options);
    });
  program
    .command("rules")
    .description("list the rules, one a line")
    .option("--json", "print them with their words, as JSON")
    .action(async (options: { readonly json?: boolean }) => {
      process.exitCode = (await import("./commands/rules")).runRules(options);
    });
}

function withLintOptions(command: Command): Command {
  return command
    .addOption(new Option("--format <format>", "how to report (default: pretty)").choices(formats("pretty")))
    .option(
      "--owned <variables>",
      "variables that a provider file elsewhere declares, separated by commas",
      readNames,
      [],
    )
    .addOption(
      new Option("--fail-on <severity>", "the bar: exit 1 for findings at or above it (default: low)").choices(bars),
    )
    .option(
      "--severity <rule=level>",
      "what a rule's findings weigh: critical, high, medium, low, or off; may be repeated",
      readPairs,
      [],
    )
    .addOption(
      new Option(
        "--profile <profile>",
        "judge as a stack of functions behind a REST API, or as anyone's Terraform (default: by what is there)",
      ).choices(profiles),
    )
    .addOption(
      new Option(
        "--upgrade-to <major>",
        "report what this major of the AWS provider removes, renames and changes, instead of what is wrong",
      ).choices(["6"]),
    )
    .option("--fix", "mend what can be mended for certain, in place (standard input: to standard output)")
    .option(
      "--changed [commit]",
      "report only what is in files that differ from a commit of git (without one: the last)",
    )
    .addOption(
      new Option(
        "--with <program>",
        "have this program validate the same, in a scratch folder, and print both verdicts and where they differ",
      )
        .choices(programs)
        .conflicts("upgradeTo"),
    )
    .addOption(timeLimit())
    .addOption(
      new Option("--jobs <n>", "threads that judge modules side by side (default: by size and processor)").argParser(
        readJobs,
      ),
    )
    .addOption(new Option("--watch", "lint again whenever a file changes").conflicts("fix"))
    .option("--settings <file>", "settings to use instead of .stackwright.json")
    .option("--no-settings", "use no settings");
}

/** `rule=level`; whether there is such a rule is judged where the rules are loaded. */
function readPairs(
  text: string,
  before: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const [, rule, level] = /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(text) ?? [];
  if (rule === undefined || level === undefined)
    throw new InvalidArgumentError(`received ${JSON.stringify(text)}, expected rule=level.`);
  return [...before, [rule, level]];
}

/** More threads than the largest machines have cores only cost memory. */
const MOST_JOBS = 64;

function readJobs(text: string): number {
  const jobs = Number(text);
  if (!/^\d{1,2}$/.test(text) || jobs < 1 || jobs > MOST_JOBS)
    throw new InvalidArgumentError(`received ${JSON.stringify(text)}, expected a number from 1 to ${MOST_JOBS}.`);
  return jobs;
}

function readNames(text: string, before: readonly string[]): readonly string[] {
  const names = text
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  const bad = names.find((name) => !/^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(name));
  if (bad !== undefined)
    throw new InvalidArgumentError(`received ${JSON.stringify(bad)}, expected names of variables separated by commas.`);
  return [...before, ...names];
}
