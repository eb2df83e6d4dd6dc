import { expect, test } from "vitest";
import { fairQueue } from "./fair-queue";

const emptied = (queue: { take(): string | undefined }): readonly string[] => {
  const item = queue.take();
  return item === undefined ? [] : [item, ...emptied(queue)];
};

const filled = (items: readonly string[], room = { all: 10, each: 4 }) => {
  const queue = fairQueue<string>(room);
  return { queue, taken: items.map((item) => queue.add(item.charAt(0), item)) };
};

test.each([
  ["one caller", ["a1", "a2", "a3"], ["a1", "a2", "a3"]],
  ["one that came first with many", ["a1", "a2", "a3", "b1", "c1", "b2"], ["a1", "b1", "c1", "a2", "b2", "a3"]],
  ["nobody", [], []],
])("takes turns between callers: %s", (_what, items, order) => {
  const { queue } = filled(items);
  expect(queue.size).toBe(items.length);
  expect(emptied(queue)).toEqual(order);
  expect(queue.size).toBe(0);
});

test("has room for so many of one caller, and for so many over all", () => {
  expect(filled(["a1", "a2", "a3", "b1"], { all: 10, each: 2 }).taken).toEqual([true, true, false, true]);
  expect(filled(["a1", "b1", "c1"], { all: 2, each: 2 }).taken).toEqual([true, true, false]);
});

test("forgets who went away, and keeps the turns of the others", () => {
  const { queue } = filled(["a1", "a2", "b1", "b2"]);
  queue.drop("a", "a1");
  queue.drop("b", "b9");
  queue.drop("z", "z1");
  expect(queue.size).toBe(3);
  expect(emptied(queue)).toEqual(["a2", "b1", "b2"]);
});
