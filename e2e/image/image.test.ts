import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { version } from "@/package.json";
import { readDockerfile } from "@/scripts/deploy/read-dockerfile";
import { findFreePort } from "@/scripts/run/set-up/port";
import { assemble, lock, recordOf, unlock } from "./assemble";

const scratch = mkdtempSync(join(tmpdir(), "stackwright-image-"));
const image = join(scratch, "app");
const temporary = join(scratch, "tmp");
const stage = readDockerfile().at(-1);
const written = (name: string): string =>
  stage?.instructions.find((one) => one.name === name)?.text.replace(/^.*?(?=\[)/, "") ?? "[]";
const variables = stage?.instructions.find(({ name }) => name === "ENV")?.text.split(" ") ?? [];
/** Root becomes somebody who owns nothing here; anybody else has no rights to give up, and the folder is locked. */
const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
/** Node may lie where only root may go. */
const runsForOthers = spawnSync(process.execPath, ["--version"], { cwd: tmpdir(), ...other }).status === 0;
if (!runsForOthers) console.log(`not as another user: ${process.execPath} lies where nobody else may run it`);
const nobody = runsForOthers ? other : {};
const env = {
  PATH: process.env.PATH ?? "",
  TMPDIR: temporary,
  ...Object.fromEntries(variables.map((one) => one.split("="))),
};

let port = 0;
let server: ReturnType<typeof start>;
let before: readonly string[] = [];

/** As the image's line says, with a port that is free here. */
const argumentsOf = (line: string): readonly string[] =>
  (JSON.parse(line) as readonly string[]).slice(1).map((word) => word.replaceAll("3000", String(port)));

function start() {
  const child = spawn(process.execPath, argumentsOf(written("CMD")), {
    cwd: image,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    ...nobody,
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, ended, output: Promise.all([text(child.stdout), text(child.stderr)]) };
}

const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`, init);

async function untilItAnswers(): Promise<void> {
  for (let attempts = 0; attempts < 300; attempts++) {
    if (server.child.exitCode !== null) break;
    if (
      await ask("/api/health").then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.child.kill("SIGKILL");
  throw new Error(`the server does not answer, expected it to: ${(await server.output).join("\n")}`);
}

beforeAll(async () => {
  assemble(image);
  mkdirSync(temporary);
  for (const folder of [image, temporary, scratch]) lock(folder);
  before = recordOf(image);
  port = await findFreePort();
  server = start();
  await untilItAnswers();
});

afterAll(() => {
  server.child.kill("SIGKILL");
  unlock(scratch);
  rmSync(scratch, { recursive: true });
});

test("what the image holds answers as another user, from a folder nobody may write to, without a home", async () => {
  expect(await (await ask("/api/health")).json()).toEqual({ status: "ok", version });
  const page = await ask("/");
  const html = await page.text();
  expect([page.status, html]).toEqual([200, expect.stringContaining("<html")]);
  const script = /\bsrc="(\/_next\/[^"]+\.js)/.exec(html)?.[1] ?? "";
  expect((await ask(script)).status).toBe(200);
});

test("it generates in its threads", async () => {
  const headers = { "content-type": "application/json" };
  const answer = await ask("/api/v1/generate", { method: "POST", headers, body: '{"project":"from-an-image"}' });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("from-an-image");
});

test("it is healthy by the image's own question", () => {
  expect(spawnSync(process.execPath, argumentsOf(written("HEALTHCHECK")), { env, ...nobody }).status).toBe(0);
});

test("it ends at SIGTERM, has written nothing and had nothing to complain of", async () => {
  server.child.kill("SIGTERM");
  expect([await server.ended, (await server.output)[1]]).toEqual([0, ""]);
  expect([recordOf(image), readdirSync(temporary)]).toEqual([before, []]);
});
