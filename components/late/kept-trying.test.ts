import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keptTrying } from "./kept-trying";
import { lateModule } from "./late-module";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([0, 1, 3])("what fails %i times is asked for until it comes, and all are told once", async (failures) => {
  let asked = 0;
  const kept = keptTrying(
    lateModule(async () => {
      asked += 1;
      if (asked <= failures) throw new Error("no such chunk");
      return { default: "here" };
    }),
  );
  expect(asked).toBe(0);
  const told = [vi.fn(), vi.fn()];
  const leave = told.map((one) => kept.subscribe(one));
  await vi.runAllTimersAsync();
  expect(kept.loaded()).toBe("here");
  expect(asked).toBe(failures + 1);
  expect(told.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  for (const one of leave) one();
});
