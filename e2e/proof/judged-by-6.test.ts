import { expect, it } from "vitest";
import { defaultConfig } from "@/generators";
import { configOf } from "@/generators/testing/config-of";
import { amissUnder6, needing6, runnable } from "./judged-by-6";
import { allCases } from "./matrix";

const modes = (["provider-declares", "declare", "generate-provider"] as const).map((regionMode) => ({
  name: regionMode,
  config: configOf({
    regionMode,
    region: "eu-west-1",
    api: { endpoint: "edge" },
    domain: { name: "fraud.bank-of-proof.io", zone: "external", edgeCertificate: "region" },
  }),
}));

it("runs nothing that needs provider 6, and forgets none of it", () => {
  const usual = { name: "usual", config: defaultConfig };
  expect(needing6([usual, ...modes])).toEqual(modes);
  expect(needing6(modes.map(runnable))).toEqual([]);
  expect(runnable(usual)).toEqual(usual);
  expect(needing6(allCases)).toEqual([]);
});

it.each(modes)("the schema of 6 has whatever is used, where the Region's mode is $name", ({ config }) => {
  expect(amissUnder6(config)).toEqual([]);
});
