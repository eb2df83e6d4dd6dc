import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { prepareCli } from "./prepare-cli";

const { path, run } = prepareCli();

it("skips links in a circle, pipes and devices, and names them", async () => {
  mkdirSync(path("odd"));
  symlinkSync("loop.tf", path("odd", "loop.tf"));
  symlinkSync("nowhere", path("odd", "gone.tf"));
  symlinkSync("/dev/zero", path("odd", "zero.tf"));
  execFileSync("mkfifo", [path("odd", "pipe.tf")]);
  writeFileSync(path("odd", "main.tf"), "locals {\n  a = 1\n}\n");
  writeFileSync(Buffer.from(`${path("odd")}/n\xff.tf`, "latin1"), "");
  const { code, stderr } = await run(["lint", "odd", "--fail-on", "never"]);
  expect([code, stderr.trim().split("\n")]).toEqual([
    0,
    [
      "odd/gone.tf: skipped, received a link that leads to no file, expected a file",
      "odd/loop.tf: skipped, received a link that leads to no file, expected a file",
      "odd/n\ufffd.tf: skipped, received a name that is not UTF-8, expected a file",
      "odd/pipe.tf: skipped, received a named pipe, expected a file",
      "odd/zero.tf: skipped, received a device, expected a file",
    ],
  ]);
});

it.each([
  ["a full disk", "schema > /dev/full", /^error: .*ENOSPC/],
  ["a closed pipe", "schema | true", /^$/],
])("exits with 2 on %s, without a stack", (_what, command, message) => {
  const script = `set -o pipefail; "${process.execPath}" program/stackwright.mjs ${command}`;
  const { status, stderr } = spawnSync("bash", ["-c", script], { cwd: path(), encoding: "utf8" });
  expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
  expect(stderr).not.toContain("    at ");
});

it.each([
  ["an empty link", ["config", "--link", ""], "", "expected a link"],
  [
    "a file without an end",
    ["generate", "--config", "/dev/zero", "--out", "endless"],
    "",
    "received more than 67108864 bytes",
  ],
  [
    "a key twice",
    ["generate", "--config", "-", "--out", "twice"],
    '{"owner": "a", "owner": "b"}',
    'the key \\"owner\\" twice',
  ],
])("refuses %s", async (_what, args, input, message) => {
  expect(await run(args, input)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(message) });
});
