import { expect, test } from "vitest";
import { shortcutFor, shortcuts } from "./shortcuts";
import { isSingleKey } from "./single-keys";

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  [{ ...plain, key: "?", shiftKey: true }, "help"],
  [{ ...plain, key: "z", ctrlKey: true }, "undo"],
  [{ ...plain, key: "z", metaKey: true }, "undo"],
  [{ ...plain, key: "Z", ctrlKey: true, shiftKey: true }, "redo"],
  [{ ...plain, key: "y", ctrlKey: true }, "redo"],
  [{ ...plain, key: "d" }, "download"],
  [{ ...plain, key: "F8" }, "next-finding"],
  [{ ...plain, key: "F8", shiftKey: true }, "previous-finding"],
  [{ ...plain, key: "d", ctrlKey: true }, undefined],
  [{ ...plain, key: "z" }, undefined],
  [{ ...plain, key: "]", altKey: true }, undefined],
])("%j means %s", (press, expected) => {
  expect(shortcutFor(press)).toBe(expected);
});

test("no two shortcuts share their keys", () => {
  const keys = shortcuts.map((shortcut) => shortcut.keys.join("+"));
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  [{ ...plain, key: "c" }, true],
  [{ ...plain, key: "?", shiftKey: true }, true],
  [{ ...plain, key: "z", ctrlKey: true }, false],
  [{ ...plain, key: "z", metaKey: true }, false],
  [{ ...plain, key: "F1" }, false],
])("%j is a single key: %s", (press, expected) => {
  expect(isSingleKey(press)).toBe(expected);
});
