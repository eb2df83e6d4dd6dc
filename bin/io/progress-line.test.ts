import { expect, it } from "vitest";
import { progressLine } from "./progress-line";

/** A bar of 24 signs, so many of them full. */
const bar = (full: number, words: string) => `${"█".repeat(full)}${"░".repeat(24 - full)} ${words} modules judged|`;

/** What is written when `tell` is called at these milliseconds. */
function written(isTTY: boolean | undefined, times: readonly number[]): string {
  let at = 0;
  let text = "";
  const terminal = { isTTY, write: (more: string) => (text += more) };
  const line = progressLine(terminal, "modules judged", () => at);
  times.forEach((time, done) => {
    at = time;
    line.tell(done, 9);
  });
  line.end();
  return text.replaceAll("\r\u001b[K", "|");
}

it.each([
  ["short work", true, [0, 400, 999], ""],
  ["long work", true, [999, 1000, 1050, 1100, 5000], `|${bar(2, "1 of 9")}${bar(8, "3 of 9")}${bar(10, "4 of 9")}`],
  ["no terminal", undefined, [1000, 5000], ""],
  ["a pipe", false, [1000, 5000], ""],
])("%s", (_, isTTY, times, expected) => expect(written(isTTY, times)).toBe(expected));
