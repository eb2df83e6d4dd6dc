import { type Command, Option } from "commander";

/** Gives a command the options that name a configuration; without any it is the default one. */
export const withConfigOptions = (command: Command): Command =>
  command
    .addOption(
      new Option("--config <file>", "configuration as JSON, - for standard input").conflicts(["link", "preset"]),
    )
    .addOption(
      new Option("--link <url>", "link or address that carries the configuration").conflicts(["config", "preset"]),
    )
    .addOption(
      new Option("--preset <name>", "a named configuration, see: stackwright presets").conflicts(["config", "link"]),
    );
