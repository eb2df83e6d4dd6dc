import { describe, expect, it } from "vitest";
import { coveringConfigs, limitConfigs } from "@/generators/testing/matrix/covering-configs";
import { providerSettings } from "@/scripts/terraform/provider-settings";
import type { ProofCase } from "./matrix";
import { progressOf } from "./progress";
import { checkBundle } from "./prove-bundle";
import { missingTool } from "./tools";

const missing = missingTool();

/** Terraform plans the whole stack for each run of a bundle's tests: minutes for each of these. */
const isWhole = process.env.PROOF_ALL !== undefined;

const named = (name: string, configs: readonly ProofCase["config"][]): readonly ProofCase[] =>
  configs.map((config, at) => ({ name: `${name}-${at}`, config }));

describe.skipIf(missing !== undefined || !isWhole)("a bundle with any two values of two options", () => {
  const cases = isWhole ? [...named("limits", limitConfigs()), ...named("pairs", coveringConfigs())] : [];
  const settings = missing ? {} : providerSettings();
  const progress = progressOf("pairs");

  it("is one of many", () => {
    expect(cases.length).toBeGreaterThan(40);
  });

  it.concurrent.each(cases)("$name is formatted and valid and passes its own tests", async ({ name, config }) => {
    await progress.prove({ name, configs: [config] }, () =>
      checkBundle({ name, config }, { ...process.env, ...settings }),
    );
  });
});
