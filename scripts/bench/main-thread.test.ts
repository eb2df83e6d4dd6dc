import { expect, test } from "vitest";
import { longestTaskMs } from "./main-thread";

const thread = { pid: 7, tid: 1 };
const mark = { name: "stackwright-trace", ph: "I", ts: 1_000, ...thread };
const main = { name: "thread_name", ph: "M", ts: 0, args: { name: "CrRendererMain" }, ...thread };
const profile = { name: "Profile", ph: "P", ts: 0, args: { data: { startTime: 0 } }, ...thread };
const task = (ts: number, dur: number, tdur = dur) => ({ name: "RunTask", ph: "X", ts, dur, tdur, ...thread });

/** From 0 on: 20 ms in a script of ours, then 30 ms in one that the editor's script called. */
const samples = {
  name: "ProfileChunk",
  ph: "P",
  ts: 0,
  ...thread,
  args: {
    data: {
      cpuProfile: {
        nodes: [
          { id: 1, callFrame: { url: "page.js" } },
          { id: 2, parent: 1, callFrame: { url: "editor.js" } },
          { id: 3, parent: 2, callFrame: { url: "" } },
        ],
        samples: [1, 3],
      },
      timeDeltas: [20_000, 30_000],
    },
  },
};

const inEditor = (url: string) => url === "editor.js";

test.each([
  ["the longest counts", [task(60_000, 5_000), task(70_000, 9_000)], 9],
  ["time inside the editor does not, whoever was called from there", [task(2_000, 40_000)], 18],
  ["what the thread did not run does not", [task(60_000, 40_000, 10_000)], 10],
  ["what came before the mark does not", [task(500, 90_000), task(60_000, 1_000)], 1],
])("%s", (_, tasks, expected) => {
  expect(longestTaskMs([mark, main, profile, samples, ...tasks], inEditor)).toBeCloseTo(expected);
});

test.each([
  ["no main thread", [mark, profile, task(2_000, 1_000)], "CrRendererMain"],
  ["no mark", [main, profile, task(2_000, 1_000)], "RunTask"],
  ["no task", [mark, main, profile], "RunTask"],
])("a trace with %s is refused", (_, events, words) => {
  expect(() => longestTaskMs(events, inEditor)).toThrow(words);
});
