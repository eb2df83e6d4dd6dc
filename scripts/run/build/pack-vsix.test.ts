import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { version } from "@/package.json";
import { packVsix } from "./pack-vsix";

const folder = mkdtempSync(join(tmpdir(), "vsix-"));
const files = new Map<string, string>();
beforeAll(async () => {
  const packed = readFileSync(await packVsix(join(folder, "it.vsix")));
  for (const [path, bytes] of Object.entries(unzipSync(packed))) files.set(path, strFromU8(bytes));
});
afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (path: string): string => files.get(path) ?? "";

it("holds what its manifests name, and nothing else", () => {
  expect([...files.keys()].sort()).toEqual([
    "[Content_Types].xml",
    "extension.vsixmanifest",
    "extension/README.md",
    "extension/THIRD-PARTY-LICENCES.txt",
    "extension/extension.cjs",
    "extension/package.json",
    "extension/server.mjs",
  ]);
  const manifest = textOf("extension.vsixmanifest");
  for (const [, path = ""] of manifest.matchAll(/<Asset [^>]*Path="([^"]*)"/g)) expect(files.has(path)).toBe(true);
  expect(manifest).toContain(`Id="stackwright" Version="${version}" Publisher="stackwright"`);
  const { version: own, main, engines } = JSON.parse(textOf("extension/package.json"));
  expect([own, files.has(join("extension", main))]).toEqual([version, true]);
  expect(manifest).toContain(`Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"`);
  const endings = [...files.keys()].flatMap((path) => /^ext.*\.(\w+)$/.exec(path)?.[1] ?? []);
  for (const ending of endings) expect(textOf("[Content_Types].xml")).toContain(`Extension=".${ending}"`);
});

it("asks for nothing but the editor and Node", () => {
  const asked = [...textOf("extension/extension.cjs").matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = ""]) => name);
  const strangers = asked.filter((name) => !name.startsWith("node:") && !/^[a-z_]+(?:\/[a-z]+)?$/.test(name));
  expect(strangers).toEqual([]);
  expect(asked).toContain("vscode");
});

it("brings a language server that answers", async () => {
  const program = join(folder, "server.mjs");
  writeFileSync(program, textOf("extension/server.mjs"));
  const server = spawn(process.execPath, [program, "--stdio"]);
  const editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  editor.listen();
  const answer = await editor.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  expect(answer).toMatchObject({ serverInfo: { name: "stackwright", version }, capabilities: { hoverProvider: true } });
  editor.dispose();
  server.kill();
});
