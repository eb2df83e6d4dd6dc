import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { JobAnswer } from "@/app/api/jobs/job";
import { problemAnswer } from "@/app/api/operation/problem-answer";
import { createJobPool, type JobPool } from "./job-pool";

const programIn = (file: string): string => fileURLToPath(new URL(`testing/${file}`, import.meta.url));
const limits = {
  workers: 1,
  timeMs: 60_000,
  unwantedMs: 10,
  waitMs: 60_000,
  memoryMiB: 64,
  largeBytes: 100,
  waiting: 3,
  waitingOfOne: 2,
};

let pool: JobPool;
const open = (more = {}, file = "worker.mjs") => {
  pool = createJobPool(programIn(file), { ...limits, ...more });
};
beforeEach(() => vi.spyOn(process.stderr, "write").mockReturnValue(true));
afterEach(async () => {
  vi.restoreAllMocks();
  await pool.close();
});

const ask = (url: string, caller = "a", signal = new AbortController().signal, bytes = 7) =>
  pool.run(
    { operation: "/api/v1/lint", url, method: "POST", headers: [], path: [], body: new Uint8Array(bytes) },
    caller,
    signal,
  );
const askLarge = (url: string) => ask(url, "a", new AbortController().signal, 101);
const told = ({ status, body, headers }: JobAnswer) => ({
  status,
  message: problemAnswer.parse(JSON.parse(new TextDecoder().decode(body))).issues[0]?.message,
  retryAfter: new Map(headers).get("retry-after"),
});

test("a job is done elsewhere, and its bytes come back", async () => {
  open();
  expect(await ask("0")).toEqual({ status: 200, headers: [], body: new Uint8Array(7) });
});

test.each([
  ["loop", { timeMs: 2_000 }, 504, "body: received 7 bytes that take more than 2 s, expected less work"],
  ["fill", {}, 504, "body: received 7 bytes that take more than 64 MiB of memory, expected less work"],
  ["exit", {}, 500, "server: received an error of our own, expected an answer"],
  ["throw", {}, 500, "server: received an error of our own, expected an answer"],
])("a job that would %s costs itself alone", async (url, more, status, message) => {
  open(more);
  const [bad, good] = await Promise.all([ask(url), ask("0")]);
  expect(told(bad)).toEqual({ status, message, retryAfter: undefined });
  expect(good.status).toBe(200);
});

test("past the line there is a 503, for one caller earlier than over all, and then it goes on", async () => {
  open();
  const first = ask("300");
  const of = (caller: string) => [ask("0", caller), ask("0", caller), ask("0", caller)];
  const rest = await Promise.all([...of("a"), ...of("b")]);
  expect(rest.map(({ status }) => status)).toEqual([200, 200, 503, 200, 503, 503]);
  expect(rest[2] && told(rest[2]).retryAfter).toBe("2");
  expect([(await first).status, (await ask("0")).status]).toEqual([200, 200]);
});

test("who came later with little does not wait for all of who came first with much", async () => {
  open({ waiting: 9, waitingOfOne: 9 });
  const done: string[] = [];
  const one = (name: string) => ask("20", name.charAt(0)).then(() => done.push(name));
  await Promise.all(["a1", "a2", "a3", "a4", "b1"].map(one));
  expect(done).toEqual(["a1", "a2", "b1", "a3", "a4"]);
});

test("who waits too long is told so", async () => {
  open({ waitMs: 300 });
  const first = ask("2000");
  expect(told(await ask("0"))).toMatchObject({ status: 503, retryAfter: "2" });
  expect((await first).status).toBe(200);
});

test("who goes away leaves the line, and stops the job that runs", async () => {
  open();
  const [running, waiting] = [new AbortController(), new AbortController()];
  const all = [ask("loop", "a", running.signal), ask("loop", "a", waiting.signal), ask("0", "b")];
  waiting.abort();
  running.abort();
  expect((await Promise.all(all)).at(-1)?.status).toBe(200);
});

test.each([
  ["a job that ends soon keeps its thread", "100", 60_000, true],
  ["a job that does not end is stopped, and its thread with it", "loop", 100, false],
])("who goes away: %s", async (_, job, unwantedMs, isKept) => {
  open({ unwantedMs });
  const before = await ask("thread");
  const gone = new AbortController();
  const unwanted = ask(job, "a", gone.signal);
  gone.abort();
  await unwanted;
  const after = await ask("thread");
  expect(after.status).toBe(200);
  expect(after.headers[0]?.[1] === before.headers[0]?.[1]).toBe(isKept);
});

test("a thread that is slow to load is not stopped for those who did not wait for it", async () => {
  open({ unwantedMs: 10, waiting: 9, waitingOfOne: 9 }, "slow-worker.mjs");
  const leave = async () => {
    const gone = new AbortController();
    const answer = ask("0", "a", gone.signal);
    gone.abort();
    await answer;
  };
  await leave();
  const first = await ask("0");
  await leave();
  const second = await ask("0");
  // Nothing was done for the first, who left before the thread was up; the second's was, and by the same thread.
  expect([first, second].map(({ headers }) => headers[0]?.[1])).toEqual(["1", "3"]);
});

test("who leaves before a thread is up leaves nobody listening", async () => {
  const warned = vi.fn();
  process.on("warning", warned);
  open({ workers: 2, waiting: 40, waitingOfOne: 40 });
  const held = ask("2000");
  for (let at = 0; at < 30; at += 1) {
    const gone = new AbortController();
    const answer = ask("2000", "a", gone.signal);
    await new Promise((resolve) => setTimeout(resolve, 1));
    gone.abort();
    await answer;
  }
  await held;
  expect((await ask("0")).status).toBe(200);
  process.off("warning", warned);
  expect(warned).not.toHaveBeenCalled();
});

test("large bodies leave a thread to small ones, and have the only one where there is one", async () => {
  open({ workers: 2, waiting: 9, waitingOfOne: 9 });
  const done: string[] = [];
  const large = ["first", "second"].map((name) => askLarge("1500").then(() => done.push(name)));
  const small = ask("10").then(() => done.push("small"));
  await Promise.all([...large, small]);
  expect(done).toEqual(["small", "first", "second"]);
  await pool.close();
  open();
  expect((await askLarge("10")).status).toBe(200);
});
