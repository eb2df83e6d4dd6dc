import { join } from "node:path";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

let client: LanguageClient | undefined;

/** Starts the language server that the extension brings, in the editor's own Node. */
export async function activate(): Promise<void> {
  const server = { module: join(__dirname, "server.mjs"), transport: TransportKind.stdio };
  const documentSelector = ["terraform", "terraform-vars"].map((language) => ({ scheme: "file", language }));
  client = new LanguageClient("stackwright", "Stackwright", server, { documentSelector });
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
