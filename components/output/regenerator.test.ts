import { beforeEach, expect, test, vi } from "vitest";
import type { Output } from "./output";
import { createRegenerator } from "./regenerator";

beforeEach(() => {
  vi.useFakeTimers();
});

const outputOf = (name: string): Output => ({ files: [{ path: name, text: "" }], findings: [] });

/** A regenerator whose server answers when told to. */
function harness() {
  const asked: { config: string; answer: (output: Output) => void; fail: (error: Error) => void }[] = [];
  const outputs: string[] = [];
  const states: string[] = [];
  const regenerator = createRegenerator<string>(
    (config) => new Promise((answer, fail) => asked.push({ config, answer, fail })),
    {
      output: ({ files }) => outputs.push(files[0]?.path ?? ""),
      state: (state) => states.push("reason" in state ? state.reason : state.kind),
    },
  );
  return { regenerator, asked, outputs, states };
}

const pause = () => vi.advanceTimersByTimeAsync(100);

test("a burst of changes is one question, about the last of them", async () => {
  const { regenerator, asked, states } = harness();
  for (const config of ["a", "b", "c"]) regenerator.update(config);
  await pause();
  expect(asked.map(({ config }) => config)).toEqual(["c"]);
  asked[0]?.answer(outputOf("c"));
  await pause();
  expect(states.at(-1)).toBe("current");
});

test("an answer to an older question is dropped", async () => {
  const { regenerator, asked, outputs } = harness();
  regenerator.update("old");
  await pause();
  regenerator.update("new");
  await pause();
  asked[1]?.answer(outputOf("new"));
  asked[0]?.answer(outputOf("old"));
  await pause();
  expect(outputs).toEqual(["new"]);
});

test("while the form is invalid nothing arrives any more", async () => {
  const { regenerator, asked, outputs, states } = harness();
  regenerator.update("a");
  await pause();
  regenerator.hold();
  asked[0]?.answer(outputOf("a"));
  await pause();
  expect(outputs).toEqual([]);
  expect(states.at(-1)).toBe("stale");
});

test.each([
  [new TypeError("fetch failed"), "The server cannot be reached."],
  [new Error("The server answered 500 instead of files."), "The server answered 500 instead of files."],
])("%s is told, and the next change asks again", async (error, reason) => {
  const { regenerator, asked, states, outputs } = harness();
  regenerator.update("a");
  await pause();
  asked[0]?.fail(error);
  await pause();
  expect(states.at(-1)).toBe(reason);
  regenerator.update("b");
  await pause();
  asked[1]?.answer(outputOf("b"));
  await pause();
  expect(outputs).toEqual(["b"]);
});
