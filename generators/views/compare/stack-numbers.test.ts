import { expect, test } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { stackInstances, stackModule } from "@/generators/bundle/stack-module";
import { presets } from "@/generators/config/presets";
import type { StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { stackNumbers } from "./stack-numbers";

function factsOf(input: StackInput) {
  const config = configOf(input);
  return stackNumbers(config, stackInstances(stackModule(config, generate(config))));
}

function wordsOf(input: StackInput) {
  const { parts, hourly } = factsOf(input);
  return [...parts, ...hourly].map(({ words }) => words);
}

test("a stack is counted in what is generated, one of a kind in the singular", () => {
  const [model] = presets[1]?.config.models ?? [];
  const words = wordsOf({
    models: [{ ...model, name: "v1", imageTag: "v1-1" }],
    network: { nat: "per-zone" },
    alerts: { routes: { keys: "nobody" } },
  });
  expect(words).toEqual(expect.arrayContaining(["1 function", "1 stage", "3 zones", "3 NAT gateways", "1 KMS key"]));
});

test("what there is none of is not counted", () => {
  expect(wordsOf({}).some((words) => /NAT|public IPv4|hosted zone/.test(words))).toBe(false);
});

test("the resources are those of the applied default stack", () => {
  expect(factsOf({}).resources).toBe(144);
});
