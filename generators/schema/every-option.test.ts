import { expect, test } from "vitest";
import { stackTree } from "@/generators/config/stack-tree";
import { everyOption, kindWords } from "./every-option";

const options = everyOption(stackTree);

test("every option has a path of its own", () => {
  const paths = options.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(expect.arrayContaining(["project", "models", "models[].memoryMb", "domain", "domain.zone"]));
  expect(paths).not.toContain("network");
});

test.each([
  ["project", "text"],
  ["domain.zone", "existing | create | external"],
  ["models", "list"],
  ["domain", "group or none"],
])("%s takes %s", (path, words) => {
  const option = options.find((one) => one.path === path);
  expect(option && kindWords(option.field)).toBe(words);
});
