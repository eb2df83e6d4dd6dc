import { describe, expect, it } from "vitest";
import { editsAsText, editsFromText } from "./saved-edits";

describe("saved edits", () => {
  it("come back as they were", () => {
    const edits = new Map([
      ["net/a.tf", { text: "ü\n", base: "" }],
      ["b.tf", { text: "b", base: "", against: "c" }],
    ]);
    expect(editsFromText(editsAsText(edits))).toEqual(edits);
  });

  it.each([null, "", "{", "[]", "7", "null", '{"a.tf":{"text":1,"base":""}}', '{"a.tf":null}'])(
    "are none where the browser holds %j",
    (text) => expect(editsFromText(text)).toEqual(new Map()),
  );
});
