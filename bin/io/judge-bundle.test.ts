import { afterEach, expect, it, vi } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import * as ours from "@/lib/hcl/parse/parse";
import { judgeBundle } from "./judge-bundle";

const bundle = [
  { path: "main.tf", text: "a = 1\n" },
  { path: "README.md", text: "no Terraform {\n" },
];
afterEach(() => vi.restoreAllMocks());

it("has nothing to say where both parsers read the same", async () => {
  expect(await judgeBundle(bundle, defaultConfig)).toEqual([]);
});

it("names the file that they read differently, with the link of the configuration", async () => {
  const { parse } = ours;
  vi.spyOn(ours, "parse").mockImplementation(() => parse("a = 2\n"));
  const [fault, ...more] = await judgeBundle(bundle, { ...defaultConfig, owner: "risk" });
  expect(more).toEqual([]);
  expect(fault).toMatchObject({ path: [], received: "#v=1&owner=risk" });
  expect(fault?.message).toMatch(
    /^main\.tf: received .+ \(read differently: a\), expected the same; .+ nothing was written$/,
  );
});
