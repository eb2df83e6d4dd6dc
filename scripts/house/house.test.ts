import { dirname } from "node:path";
import { expect, test } from "vitest";
import { circlesIn, type Graph } from "./circles";
import { codeFiles, importsOf, writtenPaths } from "./source-files";

const files = codeFiles();
const known = new Set(files.map(({ path }) => path));

function folderGraph(): Graph {
  const graph = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = dirname(file.path);
    const ways = graph.get(folder) ?? new Set<string>();
    for (const target of importsOf(file, known)) if (dirname(target) !== folder) ways.add(dirname(target));
    graph.set(folder, ways);
  }
  return graph;
}

const pairs = (ways: Readonly<Record<string, readonly string[]>>): Graph =>
  new Map(Object.entries(ways).map(([from, to]) => [from, new Set(to)]));

test.each([
  ["a chain", { a: ["b"], b: ["c"], c: [] }, []],
  ["two that need each other", { a: ["b"], b: ["a"], c: ["a"] }, [["a", "b"]]],
  [
    "a ring of three, and one beside it",
    { a: ["b"], b: ["c"], c: ["a"], d: ["e"], e: ["d"] },
    [
      ["a", "b", "c"],
      ["d", "e"],
    ],
  ],
])("circles in %s", (_, ways, circles) => {
  expect(circlesIn(pairs(ways))).toEqual(circles);
});

test("no folders import each other in a circle", () => {
  expect(files.length).toBeGreaterThan(500);
  expect(circlesIn(folderGraph())).toEqual([]);
});

test("no folder holds more than 40 files written by hand, but the one of the rules", () => {
  const counts = new Map<string, number>();
  for (const path of writtenPaths()) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  expect([...counts].filter(([folder, count]) => count > 40 && folder !== "lib/rules")).toEqual([]);
});

test("files are short: none over 200 lines, 19 of 20 within 150, the middle one within 60", () => {
  const lengths = files.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(150);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
});
