import { beforeEach, expect, test, vi } from "vitest";
import { noteOf, runStages } from "./run-stage";

beforeEach(() => {
  vi.spyOn(console, "log").mockReturnValue(undefined);
});

test.each([
  ["a plain line", "a\nskipped: terraform is not on the PATH\nb", "skipped: terraform is not on the PATH"],
  ["a line in colours", "\u001b[39mskipped: no moto\u001b[0m\n", "skipped: no moto"],
  ["no such line", "3 tests passed", ""],
])("the note of %s", (_, output, note) => {
  expect(noteOf(output)).toBe(note);
});

const program = (name: string, code: number, needs?: string) => ({
  name,
  file: "-e",
  args: [`process.exit(${code})`],
  ...(needs === undefined ? {} : { needs }),
});

test("a failure skips what needs it and nothing else", async () => {
  const results = await runStages([
    program("build", 1),
    program("e2e", 0, "build"),
    program("proof", 0),
    program("last", 0, "proof"),
  ]);
  expect(results.map(({ name, passed, failed, skipped }) => [name, passed, failed, skipped])).toEqual([
    ["build", 0, 1, 0],
    ["e2e", 0, 0, 1],
    ["proof", 1, 0, 0],
    ["last", 1, 0, 0],
  ]);
});
