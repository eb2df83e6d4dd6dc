import { expect, test } from "vitest";
import { readCombination, readDemand } from "./read-answer";

const MATCH = "Invalid Attribute Value Match";
const ENUM = "Invalid String Enum Value";

test.each([
  ["Invalid ARN Value", "The provided value cannot be parsed as an ARN.\n\nPath: role_arn\nValue: x", { kind: "arn" }],
  [ENUM, "…\n\nGiven Value: z\nValid Values: [OFF STRICT ]", { kind: "enum", values: ["OFF", "STRICT"] }],
  [ENUM, "…\n\nGiven Value: z\nValid Values: [Windows Windows with SQL Server ]", undefined],
  [MATCH, "Attribute name must match ^[a-z]{1,3}$, got: Z", { kind: "pattern", source: "^[a-z]{1,3}$" }],
  [MATCH, "Attribute name must conform to: ^\\d{12}$ , got: Z", { kind: "pattern", source: "^\\d{12}$" }],
  [MATCH, "Attribute name must be as it should, got: Z", undefined],
  [
    "Invalid Attribute Value Length",
    "Attribute instruction UTF-8 character count must be between 40 and 20000, got: 3",
    { kind: "length", min: 40, max: 20000 },
  ],
  ["expected scale.0.value to be in the range (0.000000 - 99.5), got -9.0", "", { kind: "range", min: 0, max: 99.5 }],
  [
    "Not enough list items",
    "Attribute subnet_ids requires 2 item minimum, but config has only 1 declared.",
    { kind: "items", min: 2, max: null },
  ],
  [
    "Too many list items",
    "Attribute layers supports 5 item maximum, but config has 6 declared.",
    { kind: "items", min: null, max: 5 },
  ],
  [
    "Invalid Attribute Value",
    "Attribute polygon list must contain at least 3 elements and at most 10 elements, got: 1",
    { kind: "items", min: 3, max: 10 },
  ],
])("%s: %s", (summary, detail, demand) => {
  expect(readDemand(summary, detail)).toEqual(demand);
});

test("siblings inside nested blocks of which one is required", () => {
  const detail =
    "2 attributes specified when one (and only one) of [variant[0].text.<.text,variant[0].text.<.chat] is required";
  const group = ["variant.chat", "variant.text"];
  expect(readCombination("Invalid Attribute Combination", detail)).toEqual({ kind: "exactly", path: group[0], group });
});
