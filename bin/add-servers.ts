import { type Command, InvalidArgumentError } from "commander";
import type { McpOptions } from "./commands/mcp";

/** The commands that go on answering: for assistants and editors. */
export function addServers(program: Command): void {
  program
    .command("mcp")
    .description(
      "serve the generator and the linter to assistants (Model Context Protocol), over standard input and output",
    )
    .option("--http <port>", "serve streamable HTTP at /mcp on this port instead; 0 takes a free one", readPort)
    .option("--host <address>", "interface to listen on", "127.0.0.1")
    .option("--allow-host <name...>", "names under which it may be asked, beside those of this machine", [])
    .action(async (options: McpOptions) => {
      process.exitCode = await (await import("./commands/mcp")).runMcp(options);
    });
  program
    .command("lsp")
    .description("serve the linter to an editor (Language Server Protocol), over standard input and output")
    .option("--stdio", "what many editors say; it is so anyway")
    .action(async () => (await import("./commands/lsp")).runLsp());
}

function readPort(text: string): string {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError(`received ${JSON.stringify(text)}, expected a port from 0 to 65535.`);
  return text;
}
