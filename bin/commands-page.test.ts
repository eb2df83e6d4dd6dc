import type { Command } from "commander";
import { expect, test } from "vitest";
import { createProgram } from "./program";

/** What `--help` prints, as wide as a page of text. */
function helpOf(command: Command): string {
  let text = "";
  command.configureHelp({ helpWidth: 100 }).configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text.trim();
}

function page(program: Command): string {
  const chapters = program.commands
    .filter((command) => !command.name().startsWith("_"))
    .map((command) => `## ${command.name()}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`);
  const opening =
    "What `stackwright --help` and the help of each command say. [The command line](command-line.md) says how it is installed and set up.";
  return `# Every command\n\n${opening}\n\n\`\`\`text\n${helpOf(program)}\n\`\`\`\n\n${chapters.join("\n")}`;
}

test("docs/commands.md is what the commands say of themselves (npx vitest run bin/commands-page -u writes it)", async () => {
  await expect(page(createProgram())).toMatchFileSnapshot("../docs/commands.md");
});
