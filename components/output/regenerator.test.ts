import { beforeEach, expect, test, vi } from "vitest";
import type { Bundle } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint/finding";
import { createRegenerator } from "./regenerator";

beforeEach(() => {
  vi.useFakeTimers();
});

interface Question<T> {
  readonly config: string;
  readonly answer: (value: T) => void;
  readonly fail: (error: Error) => void;
}

/** Something to ask, which answers when told to. */
function oracle<T>() {
  const asked: Question<T>[] = [];
  const ask = (config: string) => new Promise<T>((answer, fail) => asked.push({ config, answer, fail }));
  return { asked, ask };
}

/** A regenerator whose server answers when told to. */
function harness() {
  const files = oracle<Bundle>();
  const findings = oracle<readonly Finding[]>();
  const seen: string[] = [];
  const states: string[] = [];
  const regenerator = createRegenerator<string>(
    { files: files.ask, findings: findings.ask },
    {
      files: (bundle) => seen.push(bundle[0]?.path ?? ""),
      findings: (list) => seen.push(`${list.length} findings`),
      state: (state) => states.push("reason" in state ? state.reason : state.kind),
    },
  );
  return { regenerator, files: files.asked, findings: findings.asked, seen, states };
}

const bundle = (path: string): Bundle => [{ path, text: "" }];

const pause = (duration = 100) => vi.advanceTimersByTimeAsync(duration);

test("a burst of changes is one question, about the last of them", async () => {
  const { regenerator, files } = harness();
  for (const config of ["a", "b", "c"]) regenerator.update(config);
  await pause();
  expect(files.map(({ config }) => config)).toEqual(["c"]);
});

test("the text comes first, the findings when the typing has stopped", async () => {
  const { regenerator, files, findings, seen, states } = harness();
  regenerator.update("a");
  await pause();
  files[0]?.answer(bundle("a.tf"));
  await pause();
  expect([seen, findings.length, states.at(-1)]).toEqual([["a.tf"], 0, "working"]);
  await pause(300);
  findings[0]?.answer([]);
  await pause();
  expect([seen, states.at(-1)]).toEqual([["a.tf", "0 findings"], "current"]);
});

test("an answer to an older question is dropped", async () => {
  const { regenerator, files, seen } = harness();
  regenerator.update("old");
  await pause();
  regenerator.update("new");
  await pause();
  files[1]?.answer(bundle("new"));
  files[0]?.answer(bundle("old"));
  await pause();
  expect(seen).toEqual(["new"]);
});

test("findings of a text that was changed meanwhile are not asked for, or dropped", async () => {
  const { regenerator, files, findings, seen } = harness();
  regenerator.update("a");
  await pause();
  files[0]?.answer(bundle("a"));
  await pause(400);
  regenerator.update("b");
  findings[0]?.answer([]);
  await pause();
  expect(seen).toEqual(["a"]);
});

test("while the form is invalid nothing arrives any more", async () => {
  const { regenerator, files, seen, states } = harness();
  regenerator.update("a");
  await pause();
  regenerator.hold();
  files[0]?.answer(bundle("a"));
  await pause();
  expect([seen, states.at(-1)]).toEqual([[], "stale"]);
});

test.each([
  [new TypeError("fetch failed"), "The server cannot be reached."],
  [new Error("The server answered 500 instead of files."), "The server answered 500 instead of files."],
])("%s is told, and the next change asks again", async (error, reason) => {
  const { regenerator, files, states, seen } = harness();
  regenerator.update("a");
  await pause();
  files[0]?.fail(error);
  await pause();
  expect(states.at(-1)).toBe(reason);
  regenerator.update("b");
  await pause();
  files[1]?.answer(bundle("b"));
  await pause();
  expect(seen).toEqual(["b"]);
});
