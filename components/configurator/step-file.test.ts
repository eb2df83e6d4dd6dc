import { expect, test } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { defaultConfig } from "@/generators/config/stack";
import { formSteps } from "@/generators/config/steps";
import { fileOfStep } from "./step-file";

const files = generate(defaultConfig);

test.each(formSteps.map(({ key }) => key))("%s has a file", (step) => {
  expect(fileOfStep(step, files)).toMatch(/\.tf$/);
});

test("neither has a stack in one file, nor the review", () => {
  expect(fileOfStep("models", generate({ ...defaultConfig, layout: "single" }))).toBeUndefined();
  expect(fileOfStep("review", files)).toBeUndefined();
});
