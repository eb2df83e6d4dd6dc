import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allocator, memoryLimits } from "../run/build/next-server";
import { root } from "../run/set-up/paths.mjs";
import { copiesOf, readDockerfile } from "./read-dockerfile";

const stages = readDockerfile();
const [build, server] = stages;
const linesOf = (name: string) => (server?.instructions ?? []).flatMap((one) => (one.name === name ? [one.text] : []));

test("the image is built in one stage and served from another, both by digest", () => {
  expect(stages.map(({ name }) => name)).toEqual(["build", "server"]);
  for (const { base } of stages) expect(base).toMatch(/^node:\d+\.\d+\.\d+-bookworm-slim@sha256:[\da-f]{64}$/);
  const major = Number(/^node:(\d+)/.exec(server?.base ?? "")?.[1]);
  expect(major).toBeGreaterThanOrEqual(20);
});

test("it runs as a numbered user that is not root, and owns none of its files", () => {
  expect(linesOf("USER")).toEqual(["1000:1000"]);
  expect(linesOf("COPY").filter((text) => text.includes("--chown"))).toEqual([]);
  expect(linesOf("RUN")).toEqual([]);
});

test("it takes files from the stage that builds alone, and each of them is made there or in the checkout", () => {
  const copies = copiesOf(server);
  expect(linesOf("COPY")).toHaveLength(copies.length);
  const made = /^\.next\/|^\.cache\/server\/|^node_modules\//;
  expect(copies.filter(([from]) => !made.test(from) && !existsSync(join(root, from)))).toEqual([]);
  const given = (build?.instructions ?? []).flatMap(({ name, text }) => (name === "COPY" ? [text] : []));
  expect(given).toEqual(["package.json package-lock.json ./", ". ."]);
});

test("what the build sees are sources: each line of the ignore file lets in something that is there", () => {
  const lines = readFileSync(join(root, "deploy", "Dockerfile.dockerignore"), "utf8")
    .trim()
    .split("\n");
  expect(lines[0]).toBe("**");
  const letIn = lines.flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : []));
  expect(letIn.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(letIn.filter((path) => /^\.|env|secret/i.test(path))).toEqual([]);
  expect(lines).toContain("**/.env*");
  const known = execFileSync("git", ["ls-files", "--", ...letIn], { cwd: root, encoding: "utf8" });
  expect(known.split("\n").filter((path) => /(^|\/)\.env|\.pem$|\.key$/.test(path))).toEqual([]);
});

test("no secret goes into it: no argument of the build but the base, nothing set but the mode and the memory", () => {
  const text = readFileSync(join(root, "deploy", "Dockerfile"), "utf8");
  expect(text.match(/^ARG .*$/gm)).toHaveLength(1);
  expect(linesOf("ENV")).toEqual([
    `NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 MALLOC_ARENA_MAX=${allocator.MALLOC_ARENA_MAX}`,
  ]);
  expect(text).not.toMatch(/secret|token|password|--mount/i);
});

test("it says how it is asked for its health and how it is ended, and is bound in its memory as the server here", () => {
  expect(linesOf("HEALTHCHECK")[0]).toContain("/api/health");
  expect(linesOf("STOPSIGNAL")).toEqual(["SIGTERM"]);
  const program = [".cache/server/main.mjs", "--port", "3000"];
  expect(JSON.parse(linesOf("CMD")[0] ?? "")).toEqual(["node", ...memoryLimits, ...program]);
});
