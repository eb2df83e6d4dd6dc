import { describe, expect, test } from "vitest";
import { compare } from "./compare";
import { snippets } from "./snippets";

describe("what Terraform said about each snippet, we say", () => {
  test.each(snippets().map((snippet) => [`${snippet.name}: ${snippet.title}`, snippet] as const))(
    "%s",
    (_, snippet) => {
      const { valid, places, top } = snippet;
      const { messages, sameVerdict, sameLine, ours } = compare(snippet, { valid, places, messages: [] }, !top);
      expect(sameVerdict, `${messages.join("\n") || "nothing is found"}, expected ${valid ? "nothing" : places}`).toBe(
        true,
      );
      expect(sameLine, `found at ${ours}, expected ${places}`).toBe(true);
    },
  );
});
