import { expect, test } from "vitest";
import { configOfLink } from "@/generators/links/links";
import { droppedWords } from "./dropped-words";

test.each([
  ["region=atlantis", "needs a Region code such as us-east-1"],
  ["colour=red", "is not a field of this stack"],
  ["models.0.memoryMb=lots", "needs a whole number, 128 to 10,240 MB"],
  ["domain.name=x", "needs a lower-case host name of at most 253 characters"],
])("what is said of %s", (link, words) => {
  const [dropped] = configOfLink(`v=1&${link}`).dropped;
  expect(dropped && droppedWords(dropped)).toBe(words);
});

test("what was moved is told as it is", () => {
  const moved = { kind: "migrated", field: "mem", received: "512", reason: "taken over as memory" } as const;
  expect(droppedWords(moved)).toBe("taken over as memory");
});
