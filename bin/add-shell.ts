import { Argument, type Command } from "commander";
import { shells } from "./completion/scripts";

/** What helps in a shell. */
export function addShell(program: Command): void {
  program
    .command("completion")
    .description("print the script that completes commands, options and their values in a shell")
    .addArgument(new Argument("<shell>", "whose script").choices(shells))
    .addHelpText(
      "after",
      [
        "",
        "Examples:",
        '  bash: eval "$(stackwright completion bash)"   in ~/.bashrc',
        '  zsh:  eval "$(stackwright completion zsh)"    in ~/.zshrc, after compinit',
        "  fish: stackwright completion fish > ~/.config/fish/completions/stackwright.fish",
      ].join("\n"),
    )
    .action(async (shell: (typeof shells)[number]) => {
      process.stdout.write((await import("./completion/scripts")).scripts[shell]);
    });
  program
    .command("man")
    .description("print the manual as a man page")
    .addHelpText("after", "\nExample:\n  stackwright man > ~/.local/share/man/man1/stackwright.1; man stackwright")
    .action(async () => {
      process.stdout.write((await import("./man/man-page")).manPage(program, program.version() ?? ""));
    });
  program
    .command("complete", { hidden: true })
    .description("print what may follow, for the scripts of completion")
    .argument("[words...]", "the words so far, the last one as far as it is typed")
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words: readonly string[]) => {
      const { candidates } = await import("./completion/candidates");
      const found = await candidates(program, words);
      process.stdout.write(found.map(({ word, about }) => `${word}\t${about}\n`).join(""));
    });
}
