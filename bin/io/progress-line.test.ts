import { expect, it } from "vitest";
import { progressLine } from "./progress-line";

/** What is written when `tell` is called at these milliseconds. */
function written(isTTY: boolean | undefined, times: readonly number[]): string {
  let at = 0;
  let text = "";
  const terminal = { isTTY, write: (more: string) => (text += more) };
  const line = progressLine(
    terminal,
    (done, all) => `${done} of ${all}`,
    () => at,
  );
  times.forEach((time, done) => {
    at = time;
    line.tell(done, 9);
  });
  line.end();
  return text.replaceAll("\r\u001b[K", "|");
}

it.each([
  ["short work", true, [0, 400, 999], ""],
  ["long work", true, [999, 1000, 1050, 1100, 5000], "|1 of 9|3 of 9|4 of 9|"],
  ["no terminal", undefined, [1000, 5000], ""],
  ["a pipe", false, [1000, 5000], ""],
])("%s", (_, isTTY, times, expected) => expect(written(isTTY, times)).toBe(expected));
