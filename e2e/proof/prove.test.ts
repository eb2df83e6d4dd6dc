import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgePolicies } from "@/generators/testing/permissions/judged/judge";
import { providerSettings } from "@/scripts/terraform/provider-settings";
import { violations } from "./assertions";
import { allCases, applyCases, checkedCases } from "./matrix";
import { progressOf } from "./progress";
import { applyBundle, checkBundle } from "./prove-bundle";
import { type StandIn, startStandIn } from "./stand-in";
import { missingTool } from "./tools";

const missing = missingTool();
if (missing) console.log(`skipped: ${missing}`);

describe.skipIf(missing !== undefined)("the bundle, with terraform", () => {
  const settings = missing ? {} : providerSettings();
  const progress = progressOf("apply");
  let standIn: StandIn;

  beforeAll(async () => {
    standIn = await startStandIn(Math.max(...allCases.map(({ config }) => config.scaling.accountConcurrency)));
  });

  afterAll(() => standIn?.stop());

  it.concurrent.each(applyCases.map((entry, index) => ({ ...entry, account: index + 1 })))(
    "$name passes its own tests, applies, plans nothing more, keeps every promise, lets each part do its work and no more, and is destroyed",
    async ({ account, ...proofCase }) => {
      const { name, config } = proofCase;
      await progress.prove({ name, configs: [config] }, async () => {
        const applied = await applyBundle(proofCase, { ...standIn.account(account), ...settings });
        expect(applied.changes).toEqual([]);
        expect(violations(applied.state, config)).toEqual([]);
        expect(judgePolicies(applied.state.resources, config)).toEqual([]);
        expect(applied.left.resources).toEqual([]);
      });
    },
  );

  it.concurrent.each(checkedCases)(
    "$name is formatted and valid, and its blocks pass the bundle's own tests",
    async (proofCase) => {
      await checkBundle(proofCase, { ...process.env, ...settings });
    },
  );
});
