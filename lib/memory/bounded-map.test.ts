import fc from "fast-check";
import { expect, it } from "vitest";
import { boundedMap } from "./bounded-map";

const filled = (entries: readonly (readonly [string, number])[]) => {
  const map = boundedMap<number>(12, (value) => value);
  for (const [key, value] of entries) map.set(key, value);
  return map;
};

it("forgets what was not used for longest", () => {
  const map = filled([
    ["a", 3],
    ["b", 3],
    ["c", 3],
    ["d", 3],
  ]);
  expect(map.get("a")).toBe(3);
  map.set("e", 3);
  expect(["a", "b", "c", "d", "e"].map((key) => map.get(key))).toEqual([3, undefined, 3, 3, 3]);
});

it("replaces, and keeps nothing that is large beside the whole", () => {
  const map = filled([
    ["a", 1],
    ["b", 2],
    ["a", 3],
  ]);
  expect([map.get("a"), map.weight]).toEqual([3, 5]);
  map.set("b", 4);
  expect([map.get("b"), map.weight]).toEqual([undefined, 3]);
});

it("never weighs more than it may, and says what was put in last", () => {
  const entry = fc.tuple(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), fc.integer({ min: 0, max: 5 }));
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
      const map = filled(entries);
      const [key, value] = entries.at(-1) ?? ["", 0];
      expect(map.weight).toBeLessThanOrEqual(12);
      expect(map.get(key)).toBe(value > 3 ? undefined : value);
    }),
  );
});
