import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import createClient from "openapi-fetch";
import { afterAll, beforeAll, expect, test } from "vitest";
import { POST } from "@/app/api/v1/lint/route";
import { openApi } from "@/app/api/v1/openapi.json/open-api";
import { devDependencies } from "@/package.json";
import { cacheDirectory, root } from "../run/set-up/paths.mjs";
import { docBlocks } from "./doc-blocks";

/** Inside the checkout, so that the client finds its package. */
const folder = join(cacheDirectory, "typed-client");
const [lines = ""] = docBlocks("library.md", "sh client");
const [client = ""] = docBlocks("library.md", "ts client");

function run(script: readonly string[], ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules", ...script), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, output: `${stdout}${stderr}` };
}

const strict =
  "--ignoreConfig --noEmit --strict --module esnext --moduleResolution bundler --target es2022 --lib es2022,dom";

function compile(code: string) {
  writeFileSync(join(folder, "client.ts"), code);
  return run(["typescript", "bin", "tsc"], ...strict.split(" "), "--skipLibCheck", "--types", "node", "client.ts");
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(openApi()));
  const [, ...args] = (lines.split("\n")[1] ?? "").split(" ").slice(1);
  const given = args.map((word) => (word.startsWith("http") ? "openapi.json" : word));
  expect(run(["openapi-typescript", "bin", "cli.js"], ...given)).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the page names the versions that are tried here", () => {
  expect(lines).toContain(`openapi-typescript@${devDependencies["openapi-typescript"]}`);
});

test("the client of docs/library.md compiles against types from the document", () => {
  expect(compile(client)).toEqual({ status: 0, output: "" });
});

test.each([
  ["a field of another type", 'owner: "risk"', "owner: 1", "'number' is not assignable to type 'string'"],
  ["an operation that is none", "/api/v1/generate", "/api/v1/generated", '"/api/v1/generated"'],
  ["an answer's field that is none", "data.link", "data.address", "'address' does not exist"],
  ["a field of a problem that is none", "error.issues", "error.reasons", "'reasons' does not exist"],
])("and refuses %s", (_what, right, wrong, message) => {
  expect(client).toContain(right);
  const { status, output } = compile(client.replace(right, wrong));
  expect(status).not.toBe(0);
  expect(output).toContain(message);
});

test("openapi-fetch reads answers and problems", async () => {
  const caller = createClient({ baseUrl: "http://localhost:3000", fetch: (request) => POST(request) });
  // Safe: without types of its paths, the client takes any.
  const lint = (body: unknown) => caller.POST("/api/v1/lint" as never, { body } as never);
  expect(await lint({ files: [{ path: "main.tf", text: 'variable "unused" {}' }] })).toMatchObject({
    data: { findings: expect.any(Array) },
  });
  expect(await lint({})).toMatchObject({ error: { status: 400, issues: [{ path: ["files"] }] } });
});
