import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { threadCount } from "./lint/threads/thread-count";
import { prepareCli } from "./prepare-cli";

const { path, program, run } = prepareCli();

/** Modules that call one another, with what is invalid, what is practice, and a comment that takes a finding out. */
const tree = {
  "shop/main.tf": 'module "queue" {\n  source = "../queue"\n  open   = ["0.0.0.0/0"]\n}\n',
  "bank/main.tf": 'module "queue" {\n  source = "../queue"\n  missing = 1\n}\n',
  "queue/main.tf":
    'variable "open" {\n  type = list(string)\n}\nresource "aws_security_group" "in" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = var.open\n  }\n}\n',
  "quiet/main.tf":
    'variable "unused" { # stackwright:ignore variable-is-used read by a tool beside Terraform\n  type = string\n}\n',
  "broken/main.tf": 'resource "aws_sqs_queue" "jobs" {\n  name = \n}\n',
  "alone/main.tf": 'resource "aws_sqs_queue" "jobs" {\n  name = var.nobody\n}\n',
};

beforeAll(() => {
  for (const [name, text] of Object.entries(tree)) {
    mkdirSync(dirname(path("tree", name)), { recursive: true });
    writeFileSync(path("tree", name), text);
  }
});

const report = (jobs: number) => run(["lint", "tree", "--format", "json", "--jobs", String(jobs)]);

it.each([2, 5])("%i threads report what one does", async (jobs) => {
  const alone = await report(1);
  expect(JSON.parse(alone.stdout).findings.length).toBeGreaterThan(4);
  expect(await report(jobs)).toEqual(alone);
});

describe("where the other threads", () => {
  it.each([
    ["cannot start", undefined],
    ["throw", 'throw new Error("out of luck");'],
    ["end without a word", "process.exit(0);"],
    [
      "take everything and bring nothing back",
      'import { workerData } from "node:worker_threads"; Atomics.store(workerData.next, 0, 1000);',
    ],
  ])("%s, the report is the same", async (name, text) => {
    const copy = path("copies", name.replaceAll(" ", "-"));
    cpSync(dirname(program()), copy, { recursive: true });
    if (text === undefined) rmSync(join(copy, "lint-thread.mjs"));
    else writeFileSync(join(copy, "lint-thread.mjs"), text);
    const args = [join(copy, "stackwright.mjs"), "lint", "tree", "--format", "json", "--jobs", "3"];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: path(), encoding: "utf8" });
    const alone = await report(1);
    expect({ stdout, code: status }).toEqual({ stdout: alone.stdout, code: alone.code });
  });
});

test.each(["0", "65", "two", "1.5"])("--jobs %s is refused", async (jobs) => {
  expect(await run(["lint", "tree", "--jobs", jobs])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`received "${jobs}", expected a number from 1 to 64`),
  });
});

test.each([
  ["a repository of 2,000 files", 1_600_000, 8, 1],
  ["twice what pays for a thread", 2_000_000, 8, 2],
  ["much text", 40_000_000, 64, 4],
  ["much text on two cores", 40_000_000, 2, 2],
])("%s", (_, characters, cores, expected) => {
  expect(threadCount([{ path: "main.tf", text: " ".repeat(characters) }], cores)).toBe(expected);
});
