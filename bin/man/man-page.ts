import type { Argument, Command, Option } from "commander";

/** The manual of the program in roff, drawn from the commands that also print the help. https://man7.org/linux/man-pages/man7/man.7.html */
export function manPage(program: Command, version: string): string {
  const help = program.createHelp();
  const commands = help.visibleCommands(program).filter((command) => command.name() !== "help");
  return [
    `.TH STACKWRIGHT 1 "" "stackwright ${version}" "User Commands"`,
    ".SH NAME",
    `${program.name()} \\- ${text(program.description())}`,
    ".SH SYNOPSIS",
    `.B ${program.name()}\n.I command\n[options] [arguments]`,
    ".SH OPTIONS",
    ...help.visibleOptions(program).map(showOption),
    ".SH COMMANDS",
    ...commands.map((command) => showCommand(program, command)),
    ".SH NOTES",
    paragraphs(aroundHelp(program)),
    "",
  ].join("\n");
}

function showCommand(program: Command, command: Command): string {
  const help = command.createHelp();
  const called = [program.name(), command.name(), ...command.registeredArguments.map(nameOf)].join(" ");
  return [
    `.SS ${text(`${called} [options]`)}`,
    text(command.description()),
    ...help.visibleArguments(command).map(showArgument),
    ...help.visibleOptions(command).map(showOption),
    ".PP",
    paragraphs(aroundHelp(command)),
  ].join("\n");
}

const showArgument = (argument: Argument): string =>
  `.TP\n.I ${text(nameOf(argument))}\n${text(withChoices(argument.description, argument.argChoices))}`;

const showOption = (option: Option): string =>
  `.TP\n.B ${text(option.flags)}\n${text(withChoices(option.description, option.argChoices))}`;

const withChoices = (description: string, choices: readonly string[] | undefined): string =>
  choices ? `${description} (one of ${choices.join(", ")})` : description;

function nameOf(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** What stands below the help, exit codes and examples: commander gives it with the help alone. */
function aroundHelp(command: Command): string {
  const usual = command.configureOutput();
  let whole = "";
  command.configureOutput({
    writeOut: (words) => {
      whole += words;
    },
  });
  command.outputHelp();
  const own = command.helpInformation();
  command.configureOutput(usual);
  return whole.slice(own.length).trim();
}

/** Lines stay lines, as in the help. */
const paragraphs = (words: string): string =>
  words === "" ? "" : `.nf\n${words.split("\n").map(text).join("\n")}\n.fi`;

/** A backslash, a hyphen that is copied, and a sign that begins a request have other meanings in roff. */
function text(words: string): string {
  const plain = words.replaceAll("\\", "\\e").replaceAll("-", "\\-");
  return /^[.']/.test(plain) ? `\\&${plain}` : plain;
}
