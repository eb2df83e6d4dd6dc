import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  createMessageConnection,
  ErrorCodes,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { prepareCli } from "../prepare-cli";

const { path } = prepareCli();
const key = 'resource "aws_kms_key" "data" {\n  description = var.words\n}\n';
const uriOf = (name: string): string => pathToFileURL(path("stack", name)).href;
const at = (line: number, character: number) => ({ line, character });

let editor: MessageConnection;
let stop: () => void;
const marks = new Map<string, { code: string; range: unknown }[]>();
const waiting = new Set<() => void>();

/** Waits until what is marked in a file is as it should be. */
const marked = (name: string, holds: (rules: readonly string[]) => boolean): Promise<readonly string[]> =>
  new Promise((resolve) => {
    const look = () => {
      const rules = marks.get(uriOf(name))?.map(({ code }) => code);
      if (rules && holds(rules)) resolve(rules);
    };
    waiting.add(look);
    look();
  });
const ask = (method: string, name: string, more: object): Promise<unknown> =>
  editor.sendRequest(`textDocument/${method}`, { textDocument: { uri: uriOf(name) }, ...more });

beforeAll(async () => {
  mkdirSync(path("stack"), { recursive: true });
  writeFileSync(path("stack", "variables.tf"), 'variable "words" {\n  type        = string\n  description = "x"\n}\n');
  writeFileSync(path("stack", "main.tf"), key);
  const server = spawn(process.execPath, [join(path("program"), "stackwright.mjs"), "lsp", "--stdio"]);
  editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  stop = () => void server.kill();
  editor.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => {
    marks.set(uri, diagnostics);
    for (const look of waiting) look();
  });
  editor.listen();
  await editor.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  const document = { uri: uriOf("main.tf"), languageId: "terraform", version: 1, text: key };
  await editor.sendNotification("textDocument/didOpen", { textDocument: document });
});
afterAll(() => {
  editor.dispose();
  stop();
});

const type = (version: number, line: number, text: string) =>
  editor.sendNotification("textDocument/didChange", {
    textDocument: { uri: uriOf("main.tf"), version },
    contentChanges: [{ range: { start: at(line, 0), end: at(line, 0) }, text }],
  });

it("marks what the linter finds, with the other files of the folder, as one types", async () => {
  const first = await marked("main.tf", (rules) => rules.includes("key-rotates"));
  expect(first.filter((rule) => rule.startsWith("validity"))).toEqual([]);
  await type(2, 2, "  enable_key_rotation = true\n  bogus = 1\n");
  const second = await marked("main.tf", (rules) => rules.includes("validity-unsupported-argument"));
  expect(second).not.toContain("key-rotates");
  await type(3, 4, "");
});

it("mends what is certain", async () => {
  await editor.sendNotification("textDocument/didChange", {
    textDocument: { uri: uriOf("main.tf"), version: 4 },
    contentChanges: [{ text: key }],
  });
  await marked("main.tf", (rules) => rules.includes("key-rotates"));
  const range = { start: at(0, 0), end: at(0, 0) };
  const actions = await ask("codeAction", "main.tf", { range, context: { diagnostics: [] } });
  expect(actions).toContainEqual(
    expect.objectContaining({
      kind: "quickfix",
      edit: {
        changes: {
          [uriOf("main.tf")]: [expect.objectContaining({ newText: expect.stringContaining("enable_key_rotation") })],
        },
      },
    }),
  );
});

it("says what an argument takes, and what a rule looks for", async () => {
  const argument = await ask("hover", "main.tf", { position: at(1, 4) });
  expect(JSON.stringify(argument)).toContain("`description`: string, filled in where it is left out");
  const rule = await ask("hover", "main.tf", { position: at(0, 5) });
  expect(JSON.stringify(rule)).toContain("(`key-rotates`");
});

it("completes arguments and references, and leads to what they name", async () => {
  await type(5, 2, "  enable_k\n");
  const args = await ask("completion", "main.tf", { position: at(2, 10) });
  expect(args).toContainEqual(
    expect.objectContaining({ label: "enable_key_rotation", insertText: "enable_key_rotation = " }),
  );
  expect(args).not.toContainEqual(expect.objectContaining({ label: "description" }));
  expect(await ask("completion", "main.tf", { position: at(1, 20) })).toEqual([
    expect.objectContaining({ label: "var.words", insertText: "words" }),
  ]);
  expect(await ask("definition", "main.tf", { position: at(1, 22) })).toEqual({
    uri: uriOf("variables.tf"),
    range: { start: at(0, 0), end: at(0, 16) },
  });
});

it("formats as terraform fmt does", async () => {
  await editor.sendNotification("textDocument/didChange", {
    textDocument: { uri: uriOf("main.tf"), version: 6 },
    contentChanges: [{ text: "locals {\na=1\n  long = 2\n}\n" }],
  });
  const edits = await ask("formatting", "main.tf", { options: { tabSize: 2, insertSpaces: true } });
  expect(edits).toEqual([
    { range: { start: at(0, 0), end: at(4, 0) }, newText: "locals {\n  a    = 1\n  long = 2\n}\n" },
  ]);
});

it.each(["file://elsewhere/share/main.tf", "file:///a%2Fb/main.tf", "file:///%zz/main.tf", "untitled:Untitled-1"])(
  "goes on beside a document that is no file of this machine: %s",
  async (uri) => {
    const textDocument = { uri, languageId: "terraform", version: 1, text: key };
    await editor.sendNotification("textDocument/didOpen", { textDocument });
    expect(await editor.sendRequest("textDocument/hover", { textDocument, position: at(1, 4) })).toBeNull();
    expect(await ask("hover", "main.tf", { position: at(0, 2) })).not.toBeUndefined();
    await editor.sendNotification("textDocument/didChange", {
      textDocument: { uri: uriOf("main.tf"), version: 9 },
      contentChanges: [{ text: `${key}# ${uri}\n` }],
    });
    marks.delete(uriOf("main.tf"));
    expect(await marked("main.tf", (rules) => rules.includes("key-rotates"))).toContain("key-rotates");
  },
);

const place = { position: at(0, 0) };
it.each<[string, object]>([
  ["hover", {}],
  ["hover", { textDocument: null, ...place }],
  ["hover", { textDocument: { uri: 5 }, ...place }],
  ["completion", { textDocument: { uri: uriOf("main.tf") } }],
  ["completion", { textDocument: { uri: uriOf("main.tf") }, position: { line: "a", character: -1 } }],
  ["definition", place],
  ["codeAction", { textDocument: { uri: uriOf("main.tf") }, context: { diagnostics: [] } }],
  ["codeAction", { textDocument: { uri: uriOf("main.tf") }, range: { start: at(0, 0) } }],
  ["formatting", { options: { tabSize: 2, insertSpaces: true } }],
])("refuses the parameters of %s that are not the protocol's, and goes on: %j", async (method, params) => {
  const refused = editor.sendRequest(`textDocument/${method}`, params);
  await expect(refused).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
  expect(await ask("hover", "main.tf", { position: at(1, 4) })).toMatchObject({ contents: expect.anything() });
});
