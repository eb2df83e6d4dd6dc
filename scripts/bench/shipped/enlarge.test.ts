import { expect, test } from "vitest";
import { defaultConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { lint } from "@/lib/rules";
import { enlarge } from "./enlarge";

test("ten times the text is still a valid module", () => {
  const given = generate(defaultConfig).filter(({ path }) => /^[^/]+\.tf$/.test(path));
  const { files, owned } = enlarge(given);
  const length = (of: readonly { readonly text: string }[]) => of.reduce((sum, { text }) => sum + text.length, 0);
  expect(length(files)).toBeGreaterThan(9.5 * length(given));
  expect(lint(files, { owned }).filter(({ invalid }) => invalid)).toEqual([]);
});
