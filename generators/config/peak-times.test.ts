import { describe, expect, it } from "vitest";
import { configOf } from "@/generators/testing/config-of";
import { daysOfEnd, peaksMeet } from "./facts/peak-times";

function schedule(days: string, start: string, end: string, timeZone = "UTC") {
  const [one] = configOf({ scaling: { schedules: [{ name: "peak", days, start, end, timeZone }] } }).scaling.schedules;
  if (!one) throw new Error("received no schedule, expected one");
  return one;
}

describe("daysOfEnd", () => {
  it.each([
    ["MON-FRI", "09:00", "17:00", "MON-FRI"],
    ["MON-FRI", "22:00", "04:00", "TUE-SAT"],
    ["SAT-SUN", "22:00", "04:00", "SUN,MON"],
    ["SUN", "23:59", "00:00", "MON"],
    ["*", "22:00", "04:00", "*"],
  ])("%s, %s to %s: ends on %s", (days, start, end, expected) => {
    expect(daysOfEnd(schedule(days, start, end))).toBe(expected);
  });
});

describe("peaksMeet", () => {
  it.each([
    ["one within the other", schedule("MON-FRI", "09:00", "17:00"), schedule("WED", "12:00", "13:00"), true],
    ["the second begins as the first ends", schedule("MON", "09:00", "12:00"), schedule("MON", "12:00", "13:00"), true],
    ["a minute apart", schedule("MON", "09:00", "12:00"), schedule("MON", "12:01", "13:00"), false],
    ["other days", schedule("MON-FRI", "09:00", "17:00"), schedule("SAT-SUN", "09:00", "17:00"), false],
    ["through midnight into the next day", schedule("FRI", "22:00", "04:00"), schedule("SAT", "03:00", "05:00"), true],
    ["through the end of the week", schedule("SUN", "22:00", "04:00"), schedule("MON", "03:00", "05:00"), true],
    [
      "London's afternoon and New York's morning",
      schedule("MON-FRI", "08:00", "16:30", "Europe/London"),
      schedule("MON-FRI", "09:30", "16:00", "America/New_York"),
      true,
    ],
    [
      "London's morning and New York's",
      schedule("MON-FRI", "07:45", "09:30", "Europe/London"),
      schedule("MON-FRI", "09:00", "16:30", "America/New_York"),
      false,
    ],
    ["only in summer", schedule("MON", "09:00", "10:00", "America/New_York"), schedule("MON", "13:30", "13:45"), true],
    ["half hours", schedule("MON", "09:00", "10:00", "Asia/Kolkata"), schedule("MON", "04:31", "05:00"), false],
  ])("%s: %#", (_what, one, other, expected) => {
    expect([peaksMeet(one, other), peaksMeet(other, one)]).toEqual([expected, expected]);
  });
});
