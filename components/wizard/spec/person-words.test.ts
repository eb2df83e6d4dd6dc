import { expect, test } from "vitest";
import { personWords } from "./person-words";

test.each([
  ["Reserved: received 100, expected at least 150", undefined, "Reserved: needs at least 150"],
  ['received "12 apples", expected a whole number', undefined, "Needs a whole number"],
  ["received nothing, expected a host name", "api.your-bank.eu", "Needs a host name, e.g. api.your-bank.eu"],
  ['Name: received "", expected 2 letters', "ab", "Name: needs 2 letters, e.g. ab"],
  ['received "x", expected a host name', "api.your-bank.eu", "Needs a host name"],
  ["Peak minimum is above the maximum", undefined, "Peak minimum is above the maximum"],
])("%j is told as %3$j", (message, example, expected) => {
  expect(personWords(message, example)).toBe(expected);
});
