import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";
import { createJudge } from "./judge";

const program = fileURLToPath(new URL("testing/judge.mjs", import.meta.url));
const hour = 3_600_000;

const threadOf = async (judge: ReturnType<typeof createJudge>) =>
  (await judge([{ path: "main.tf", text: "" }]))[0]?.message;

it("one thread judges, whoever asks", async () => {
  const judge = createJudge(program, { timeMs: hour, idleMs: hour });
  const threads = await Promise.all([threadOf(judge), threadOf(judge), threadOf(judge)]);
  expect(new Set(threads).size).toBe(1);
});

it("the thread ends when nothing comes, and another one comes up", async () => {
  const judge = createJudge(program, { timeMs: hour, idleMs: 1 });
  const first = await threadOf(judge);
  await vi.waitFor(async () => expect(await threadOf(judge)).not.toBe(first));
});

it("a verdict that does not come is an error", async () => {
  const judge = createJudge(program, { timeMs: 100, idleMs: hour });
  await expect(judge([{ path: "never", text: "" }])).rejects.toThrow("aborted");
});
