import { expect, test } from "vitest";
import { begin, record, recordTyped, redo, undo } from "./history";

const SLOW = 10_000;

test("what was done is undone and redone in order", () => {
  const done = recordTyped(recordTyped(begin("a"), "b", 0), "c", SLOW);
  const once = undo(done);
  const twice = once && undo(once);
  expect([once?.present, twice?.present, twice && undo(twice)]).toEqual(["b", "a", undefined]);
  expect(twice && redo(twice)?.present).toBe("b");
  expect(redo(done)).toBeUndefined();
});

test("letters typed one after the other are one change", () => {
  const typed = recordTyped(recordTyped(recordTyped(begin(""), "w", 0), "wo", 100), "wor", 200);
  expect(undo(typed)?.present).toBe("");
});

test("what touches another field is a change of its own however fast it follows", () => {
  const fresh = { project: "a", models: [{ name: "v1", memory: 1 }] };
  const named = { ...fresh, project: "b" };
  const larger = { ...named, models: [{ name: "v1", memory: 2 }] };
  const typed = recordTyped(recordTyped(recordTyped(begin(fresh), named, 0), larger, 100), named, 200);
  expect(undo(typed)?.present).toEqual(named);
});

test("a form that was filled at once joins nothing, however fast one fills it again or types on", () => {
  const filled = record(recordTyped(begin("fresh"), "half", 0), "restored");
  const typed = recordTyped(record(filled, "fresh"), "fresh1", 1);
  const [once, twice, thrice] = [undo(typed), undo(filled), undo(record(filled, "fresh"))];
  expect([once?.present, twice?.present, thrice?.present]).toEqual(["fresh", "half", "restored"]);
});

test("a change after an undo ends what could be redone, and never joins what was undone to", () => {
  const undone = undo(recordTyped(recordTyped(begin("a"), "b", 0), "c", SLOW));
  const changed = undone && recordTyped(undone, "d", SLOW + 1);
  expect(changed && redo(changed)).toBeUndefined();
  expect(changed && undo(changed)?.present).toBe("b");
});

test("the past has an end", () => {
  const long = Array.from({ length: 500 }, (_, at) => at).reduce(
    (history, at) => recordTyped(history, at, at * SLOW),
    begin(-1),
  );
  expect(long.past).toHaveLength(200);
});
