import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";
import { createJudge } from "./judge";

const program = fileURLToPath(new URL("testing/judge.mjs", import.meta.url));
const hour = 3_600_000;

type Judge = ReturnType<typeof createJudge>;
const ask = (judge: Judge, path: string) => judge([{ path, text: "" }]);
const processOf = async (judge: Judge) => (await ask(judge, "main.tf"))[0]?.message;

it("one process judges, whoever asks, and another one after it ended", async () => {
  const judge = createJudge(program, { timeMs: hour, idleMs: hour });
  const [first, ...others] = await Promise.all([processOf(judge), processOf(judge), processOf(judge)]);
  expect(others).toEqual([first, first]);
  await expect(ask(judge, "exit")).rejects.toThrow("ended");
  expect(await processOf(judge)).not.toBe(first);
});

it("the process ends when nothing comes, and another one comes up", async () => {
  const judge = createJudge(program, { timeMs: hour, idleMs: 1 });
  const first = await processOf(judge);
  await vi.waitFor(async () => expect(await processOf(judge)).not.toBe(first), { timeout: 20_000 });
});

it("a verdict that does not come is an error", async () => {
  const judge = createJudge(program, { timeMs: 100, idleMs: hour });
  await expect(ask(judge, "never")).rejects.toThrow("ended");
});
