import type { Command, Option } from "commander";

export interface Candidate {
  readonly word: string;
  readonly about: string;
}

/** What may stand for the last of the words. Nothing means: a name of a file, if anything. */
export async function candidates(program: Command, words: readonly string[]): Promise<readonly Candidate[]> {
  const last = words.at(-1) ?? "";
  const [name, ...rest] = words.slice(0, -1);
  const command = program.commands.find((one) => one.name() === name);
  const all = command ? await following(command, rest, last) : commandsOf(program);
  return all.filter(({ word }) => word.startsWith(last)).map(({ word, about }) => ({ word, about: oneLine(about) }));
}

async function following(command: Command, before: readonly string[], last: string): Promise<readonly Candidate[]> {
  const option = command.options.find((one) => takesValue(one) && one.long === before.at(-1));
  if (option) return valuesOf(option.name(), option.argChoices ?? []);
  if (last.startsWith("-")) return optionsOf(command);
  const [argument] = command.registeredArguments;
  const isFirst = before.every((word) => word.startsWith("-"));
  return argument && isFirst ? valuesOf(argument.name(), argument.argChoices ?? []) : [];
}

const takesValue = ({ required, optional }: Option): boolean => required || optional;

function commandsOf(program: Command): readonly Candidate[] {
  const shown = program.createHelp().visibleCommands(program);
  return shown.map((command) => ({ word: command.name(), about: command.description() }));
}

function optionsOf(command: Command): readonly Candidate[] {
  const shown = command.createHelp().visibleOptions(command);
  return shown.flatMap(({ long, description }) => (long ? [{ word: long, about: description }] : []));
}

/** The values that are listed, or that can be looked up. */
async function valuesOf(name: string, choices: readonly string[]): Promise<readonly Candidate[]> {
  if (choices.length > 0) return choices.map((word) => ({ word, about: "" }));
  switch (name) {
    case "preset": {
      const { presets } = await import("@/generators/config/presets");
      return presets.map(({ id, summary }) => ({ word: id, about: summary }));
    }
    case "rule": {
      const { ruleTexts } = await import("@/lib/rules");
      return ruleTexts.map(({ id, summary }) => ({ word: id, about: summary }));
    }
    default:
      return [];
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
