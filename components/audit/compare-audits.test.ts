import { describe, expect, test } from "vitest";
import { compareAudits } from "./compare-audits";

const finding = (rule: string, message = "is not set", file = "main.tf") => ({ rule, file, message });

describe("two audits", () => {
  const key = finding("key-rotates");
  const open = finding("security-group-closed");
  test.each([
    ["the same", [key, open], [open, key], { fixed: 0, added: 0 }],
    ["one is mended", [key, open], [open], { fixed: 1, added: 0 }],
    ["one of two alike is mended", [key, key], [key], { fixed: 1, added: 0 }],
    ["one is new", [key], [key, open], { fixed: 0, added: 1 }],
    ["one says something else now", [key], [finding("key-rotates", "is false")], { fixed: 1, added: 1 }],
    ["one stands in another file", [key], [finding("key-rotates", "is not set", "kms.tf")], { fixed: 1, added: 1 }],
    ["nothing before", [], [key], { fixed: 0, added: 1 }],
  ])("%s", (_, before, after, expected) => {
    expect(compareAudits(before, after)).toEqual(expected);
  });
});
