import { describe, expect, it } from "vitest";
import { editsAsText, editsFromText, keysToRead } from "./saved-edits";

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

  it.each([
    ["its own alone", ["stackwright:hand-edits:me", "stackwright:hand-edits:gone"], ["stackwright:hand-edits:me"]],
    ["what closed tabs left", ["stackwright:hand-edits:gone"], ["stackwright:hand-edits:gone"]],
    ["what was kept before tabs had names", ["stackwright:hand-edits"], ["stackwright:hand-edits"]],
    ["nothing of a tab that is open", ["stackwright:hand-edits:open", "stackwright:tab"], []],
  ])("a tab reads %s", (_what, keys, expected) => {
    expect(keysToRead(keys, "me", (tab) => tab === "open")).toEqual(expected);
  });
});
