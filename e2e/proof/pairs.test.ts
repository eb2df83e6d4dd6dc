import { describe, expect, it } from "vitest";
import { coveringConfigs, limitConfigs } from "@/generators/testing/matrix/covering-configs";
import { providerSettings } from "@/scripts/terraform/provider-settings";
import { amissUnder6, needing6, runnable } from "./judged-by-6";
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
  const judged = progressOf("judged");

  it("is one of many", () => {
    expect(cases.length).toBeGreaterThan(40);
  });

  it.concurrent.each(cases.map(runnable))(
    "$name is formatted and valid and passes its own tests",
    async ({ name, config }) => {
      await progress.prove({ name, configs: [config] }, () =>
        checkBundle({ name, config }, { ...process.env, ...settings }),
      );
    },
  );

  it.each(needing6(cases))("$name needs provider 6, and its schema has whatever is used", async ({ name, config }) => {
    await judged.prove({ name, configs: [config] }, async () => expect(amissUnder6(config)).toEqual([]));
  });
});
