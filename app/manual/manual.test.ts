import { expect, test } from "vitest";
import { operations } from "@/app/api/v1/openapi.json/open-api";
import { presets } from "@/generators/config/presets";
import { llms } from "./llms";
import { manual } from "./manual";
import { originOf } from "./origin-of";

test.each([
  ["localhost:3417", undefined, "http://localhost:3417"],
  ["stacks.example.org", "https", "https://stacks.example.org"],
  ["[::1]:3000", "http", "http://[::1]:3000"],
  ["$(reboot)", undefined, "http://localhost:3000"],
  ["a'; reboot; '", "https", "https://localhost:3000"],
  [undefined, "javascript", "http://localhost:3000"],
])("who came to %j by %j is shown %s", (host, proto, origin) => {
  const headers = new Map<string, string>([
    ...(host ? [["host", host] as const] : []),
    ...(proto ? [["x-forwarded-proto", proto] as const] : []),
  ]);
  expect(originOf({ get: (name) => headers.get(name) ?? null })).toBe(origin);
});

test.each([
  ["the manual", manual],
  ["llms.txt", llms],
])("%s names every operation and its host, and no other", (_what, write) => {
  const text = write("https://stacks.example.org");
  for (const { method, path, summary } of operations) {
    expect(text).toMatch(new RegExp(`${method.toUpperCase()} +${path.replace(/[.{}]/g, "\\$&")}`));
    expect(text).toContain(summary);
  }
  const hosts = new Set([...text.matchAll(/https?:\/\/[^/\s)`'"]+/g)].map(([host]) => host));
  expect([...hosts]).toEqual(["https://stacks.example.org"]);
});

test("the manual has a line for every preset, within the width of a terminal where it is prose", () => {
  const text = manual("http://localhost:3000");
  expect(text.match(/^ {2}# /gm)).toHaveLength(presets.length);
  for (const line of text.split("\n")) if (!line.startsWith("  ")) expect(line.length).toBeLessThanOrEqual(120);
});
