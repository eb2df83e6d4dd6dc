import { expect, test } from "vitest";
import { isDrawn } from "./draw-in-turn";
import { pageTurns } from "./page-turns";

const limits = { atOnce: 2, turnMs: 60_000, waiting: 4, waitingOfOne: 3 };

/** Drawings that last until they are ended, and the order in which they began. */
function drawings() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const draw = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => void ends.set(name, resolve));
  };
  return { begun, draw, end: (name: string) => ends.get(name)?.() };
}

const aTurn = () => new Promise((resolve) => setTimeout(resolve, 5));

test("two at once, then by turns of their callers", async () => {
  const { take } = pageTurns(limits);
  const { begun, draw, end } = drawings();
  for (const name of ["a1", "a2", "a3", "a4", "b1"])
    expect([name, take(name.charAt(0), draw(name))]).toEqual([name, true]);
  expect(begun).toEqual(["a1", "a2"]);
  end("a1");
  await expect.poll(() => begun).toEqual(["a1", "a2", "a3"]);
  end("a2");
  await expect.poll(() => begun).toEqual(["a1", "a2", "a3", "b1"]);
  end("a3");
  await expect.poll(() => begun).toEqual(["a1", "a2", "a3", "b1", "a4"]);
});

test("between two pages, what else has arrived is heard", async () => {
  const { take } = pageTurns({ ...limits, atOnce: 1 });
  const heard: string[] = [];
  const quick = (name: string) => async () => void heard.push(name);
  take("a", quick("first"));
  take("a", quick("second"));
  setImmediate(() => heard.push("something else"));
  await expect.poll(() => heard).toEqual(["first", "something else", "second"]);
});

test("has room for so many of one caller, and for so many over all", () => {
  const { take } = pageTurns(limits);
  const { draw } = drawings();
  const taken = ["a1", "a2", "a3", "a4", "a5", "a6", "b1", "b2"].map((name) => take(name.charAt(0), draw(name)));
  expect(taken).toEqual([true, true, true, true, true, false, true, false]);
});

test("who reads slowly keeps nobody else", async () => {
  const { take } = pageTurns({ ...limits, turnMs: 20 });
  const { begun, draw } = drawings();
  for (const name of ["a1", "a2", "b1"]) take(name.charAt(0), draw(name));
  await aTurn();
  await expect.poll(() => begun).toEqual(["a1", "a2", "b1"]);
});

test.each([
  ["/", true],
  ["/rules/bucket-has-own-key", true],
  ["/docs/api?_rsc=1abc", true],
  ["/nothing/here", true],
  ["/api/v1/lint", false],
  ["/api", false],
  ["/_next/static/chunks/a.js", false],
  ["/offline.js?v=2", false],
  ["/llms.txt", false],
])("%s is drawn: %s", (url, expected) => expect(isDrawn(url)).toBe(expected));
