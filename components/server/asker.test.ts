import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { english } from "../words/english";
import { speak } from "../words/words-now";
import { createAsker } from "./asker";
import { RefusedRequest } from "./request";

beforeEach(() => {
  speak(english);
  vi.useFakeTimers();
});

afterEach(() => {
  speak(undefined);
  vi.useRealTimers();
});

interface Asked {
  readonly question: string;
  readonly signal: AbortSignal;
  readonly answer: (value: string) => void;
  readonly fail: (error: Error) => void;
}

/** An asker whose server answers when told to. */
function harness(first?: string) {
  const asked: Asked[] = [];
  const seen: string[] = [];
  const asker = createAsker<string>({
    known: first === undefined ? {} : { latest: { to: first, value: first } },
    pauseMs: 40,
    report: ({ latest, failure }) => seen.push(failure?.reason ?? latest?.value ?? "nothing"),
    pauseAfterFailure: (duration) => new Promise((resolve) => setTimeout(resolve, duration)),
  });
  const ask = (question: string | undefined) =>
    asker.ask(
      question,
      (signal) => new Promise((answer, fail) => asked.push({ question: question ?? "", signal, answer, fail })),
    );
  return { ask, asked, seen, stop: asker.stop };
}

const pass = (duration = 100) => vi.advanceTimersByTimeAsync(duration);

test("a burst of changes is one question, about the last of them", async () => {
  const { ask, asked } = harness("");
  for (const question of ["a", "b", "c"]) ask(question);
  await pass();
  expect(asked.map(({ question }) => question)).toEqual(["c"]);
});

test("the first question is asked at once, the next after a pause", async () => {
  const { ask, asked } = harness();
  ask("a");
  await pass(0);
  expect(asked).toHaveLength(1);
  ask("b");
  await pass(30);
  expect(asked).toHaveLength(1);
  await pass(30);
  expect(asked).toHaveLength(2);
});

test("an older question is aborted, and its answer dropped", async () => {
  const { ask, asked, seen } = harness();
  ask("old");
  await pass();
  ask("new");
  await pass();
  expect(asked[0]?.signal.aborted).toBe(true);
  asked[1]?.answer("to new");
  asked[0]?.answer("to old");
  await pass();
  expect(seen).toEqual(["to new"]);
});

test.each([
  ["is undefined", undefined],
  ["is answered already", "first"],
])("while the question %s nothing is asked and nothing arrives any more", async (_, question) => {
  const { ask, asked, seen } = harness("first");
  ask("a");
  await pass();
  ask(question);
  asked[0]?.answer("to a");
  await pass();
  expect([asked.length, seen]).toEqual([1, []]);
});

test.each([
  [new TypeError("fetch failed"), "The server cannot be reached."],
  [new RefusedRequest(500), "The server answered 500 instead of a result."],
])("%s is told, and the same is asked again after a while", async (error, reason) => {
  const { ask, asked, seen } = harness();
  ask("a");
  await pass();
  asked[0]?.fail(error);
  await pass(4900);
  expect([seen, asked.length]).toEqual([[reason], 1]);
  await pass(200);
  asked[1]?.answer("to a");
  await pass();
  expect(seen).toEqual([reason, "to a"]);
});

test("what the server refuses is not asked again by itself, but when somebody wants it", async () => {
  const { ask, asked, seen } = harness();
  ask("a");
  await pass();
  asked[0]?.fail(new RefusedRequest(413));
  await pass(60_000);
  expect(asked).toHaveLength(1);
  ask("a");
  await pass(0);
  asked[1]?.answer("to a");
  await pass();
  expect(seen).toEqual([
    "This is larger than the 10 MB that the server takes at once. Leave some out.",
    "nothing",
    "to a",
  ]);
});

test("who has stopped is told nothing", async () => {
  const { ask, asked, seen, stop } = harness();
  ask("a");
  await pass();
  stop();
  asked[0]?.fail(new TypeError("aborted"));
  await pass(60_000);
  expect([seen, asked.length]).toEqual([[], 1]);
});
