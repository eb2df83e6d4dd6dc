import { describe, expect, it } from "vitest";
import type { StackConfig } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { shareOf, warmEnvironments } from "./facts/warm-environments";

const model = { name: "v1", memoryMb: 1024, minCapacity: 10, maxCapacity: 100, provisionedConcurrency: 10 };
const one = configOf({ models: [{ ...model, reservedConcurrency: 200 }] });

describe("warmEnvironments", () => {
  const [version] = one.models;
  if (!version) throw new Error("received no version, expected one");
  const peak = configOf({
    models: [{ ...model, reservedConcurrency: 200 }],
    scaling: { schedules: [{ name: "open", start: "09:00", end: "17:24", minCapacity: 50 }] },
  });

  it.each<[string, StackConfig, number, number, number?]>([
    ["the minimum without load", one, 0, 10],
    ["what target tracking aims at", one, 35, 50],
    ["the maximum at most", one, 1000, 100],
    // 8.4 h × 5 days of 168 h is a quarter of the week: 10 + ¼ × (50 − 10)
    ["more during a peak", peak, 0, 20],
    // The version's own 90 instead of the schedule's 50: 10 + ¼ × (90 − 10)
    ["its own minimum during a peak", peak, 0, 30, 90],
  ])("keeps %s", (_, config, load, expected, peakMinCapacity = 0) => {
    expect(warmEnvironments({ ...version, peakMinCapacity }, load, config)).toBeCloseTo(expected, 6);
  });

  it("keeps none where none are provisioned", () => {
    expect(warmEnvironments({ ...version, provisionedConcurrency: 0 }, 100, one)).toBe(0);
  });

  it("counts a peak over midnight", () => {
    const schedule = {
      name: "night",
      days: "*",
      start: "22:00",
      end: "04:00",
      timeZone: "UTC",
      minCapacity: 1,
    } as const;
    expect(shareOf(schedule)).toBeCloseTo(0.25, 6);
  });
});
