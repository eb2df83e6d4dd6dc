import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type CodeActionParams,
  type CompletionParams,
  type Connection,
  type DefinitionParams,
  type DocumentFormattingParams,
  type HoverParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { format } from "@/lib/hcl";
import { version } from "@/package.json";
import { completionsAt } from "./completion";
import { definitionAt } from "./definition";
import { diagnosticOf } from "./diagnostics";
import { hoverAt } from "./hover";
import { needs } from "./needs";
import { toRange } from "./positions";
import { quickFixes } from "./quick-fixes";
import { pathOf, Session } from "./session";

/** A pause in typing, after which the folder is judged. */
const PAUSE_MS = 150;

const abilities: InitializeResult = {
  serverInfo: { name: "stackwright", version },
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    definitionProvider: true,
    documentFormattingProvider: true,
    completionProvider: { triggerCharacters: ["."] },
    codeActionProvider: { codeActionKinds: ["quickfix"] },
  },
};

/** Answers an editor over a connection until it hangs up. */
export function serve(connection: Connection): void {
  const session = new Session();
  connection.onInitialize(() => abilities);
  judgeWhatChanges(connection, session);
  answerQuestions(connection, session);
  session.documents.listen(connection);
  connection.listen();
}

function judgeWhatChanges(connection: Connection, session: Session): void {
  const timers = new Map<string, NodeJS.Timeout>();
  const judge = (folder: string): void => {
    for (const [uri, findings] of session.judge(folder))
      void connection.sendDiagnostics({ uri, diagnostics: findings.map(diagnosticOf) });
  };
  const judgeSoon = (uri: string): void => {
    const path = pathOf(uri);
    if (path === undefined) return;
    const folder = dirname(path);
    clearTimeout(timers.get(folder));
    timers.set(
      folder,
      setTimeout(() => judge(folder), PAUSE_MS),
    );
  };
  session.documents.onDidChangeContent(({ document }) => judgeSoon(document.uri));
  session.documents.onDidClose(({ document: { uri } }) => {
    void connection.sendDiagnostics({ uri, diagnostics: [] });
    judgeSoon(uri);
  });
}

function answerQuestions(connection: Connection, session: Session): void {
  connection.onHover(
    needs(["textDocument", "position"], ({ textDocument, position }: HoverParams) => {
      const asked = session.asked(textDocument.uri, position);
      return asked ? hoverAt(asked.text, session.findingsOf(asked.path), asked.place) : null;
    }),
  );
  connection.onCompletion(
    needs(["textDocument", "position"], ({ textDocument, position }: CompletionParams) => {
      const asked = session.asked(textDocument.uri, position);
      return asked ? [...completionsAt(asked.text, asked.place, session.declaredBeside(asked.path))] : [];
    }),
  );
  connection.onDefinition(
    needs(["textDocument", "position"], ({ textDocument, position }: DefinitionParams) => {
      const asked = session.asked(textDocument.uri, position);
      const found = asked && definitionAt(asked.text, asked.place, session.declaredBeside(asked.path));
      return found ? { uri: pathToFileURL(found.file).href, range: toRange(found.range) } : null;
    }),
  );
  connection.onCodeAction(
    needs(["textDocument", "range"], ({ textDocument, range }: CodeActionParams) => {
      const path = pathOf(textDocument.uri);
      return path === undefined
        ? []
        : [...quickFixes(session.findingsOf(path), range.start.line + 1, range.end.line + 1)];
    }),
  );
  connection.onDocumentFormatting(
    needs(["textDocument"], ({ textDocument }: DocumentFormattingParams) => {
      const document = session.documents.get(textDocument.uri);
      if (document === undefined) return [];
      const text = document.getText();
      const whole = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
      return [{ range: whole, newText: format(text) }];
    }),
  );
}
