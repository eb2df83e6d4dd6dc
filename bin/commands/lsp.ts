import { createConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { serve } from "../lsp/serve";

/** Answers an editor over standard input and output until it hangs up. */
export function runLsp(): void {
  serve(createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)));
}
