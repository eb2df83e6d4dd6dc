import { expect, test } from "vitest";
import { begin, record, redo, undo } from "./history";

const SLOW = 10_000;

test("what was done is undone and redone in order", () => {
  const done = record(record(begin("a"), "b", 0), "c", SLOW);
  const once = undo(done);
  const twice = once && undo(once);
  expect([once?.present, twice?.present, twice && undo(twice)]).toEqual(["b", "a", undefined]);
  expect(twice && redo(twice)?.present).toBe("b");
  expect(redo(done)).toBeUndefined();
});

test("letters typed one after the other are one change", () => {
  const typed = record(record(record(begin(""), "w", 0), "wo", 100), "wor", 200);
  expect(undo(typed)?.present).toBe("");
});

test("a change after an undo ends what could be redone, and never joins what was undone to", () => {
  const undone = undo(record(record(begin("a"), "b", 0), "c", SLOW));
  const changed = undone && record(undone, "d", SLOW + 1);
  expect(changed && redo(changed)).toBeUndefined();
  expect(changed && undo(changed)?.present).toBe("b");
});

test("the past has an end", () => {
  const long = Array.from({ length: 500 }, (_, at) => at).reduce(
    (history, at) => record(history, at, at * SLOW),
    begin(-1),
  );
  expect(long.past).toHaveLength(200);
});
