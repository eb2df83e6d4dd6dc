import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StackConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { configOf } from "@/generators/testing/config-of";
import { compareConfigs } from "@/generators/views/compare/compare-configs";
import { providerSettings } from "@/scripts/terraform/provider-settings";
import { bootstrap, inWorkspace, unattended } from "./prove-bundle";
import { usersProviderFile } from "./provider-file";
import { type StandIn, startStandIn } from "./stand-in";
import { missingTool } from "./tools";
import type { Workspace } from "./workspace";

const missing = missingTool();

const [v1, v2] = [
  { name: "v1", imageTag: "v1-1.0.0" },
  { name: "v2", imageTag: "v2-1.0.0" },
];
/** Nothing of it stands in the way of being destroyed and made again. */
const untied = { encryption: { secretRecoveryDays: 0 }, protection: { data: "never", logs: "never" } } as const;
const base = configOf({ ...untied, models: [v1, v2], network: { zones: 2 } });

/** Changes that update, replace, create and destroy, each with what hangs on them. */
const later: Readonly<Record<string, StackConfig>> = {
  "sizes, thresholds and times": configOf({
    models: [
      { ...v1, memoryMb: 4096, timeoutSeconds: 5 },
      { ...v2, logLevel: "DEBUG" },
    ],
    network: { zones: 2, flowLogs: "REJECT" },
    alerts: { latencyMs: 80, emails: ["oncall@bank-of-proof.io"] },
    observability: { logRetentionDays: 731 },
    ...untied,
  }),
  "another range, path and plan": configOf({
    models: [v1, v2],
    network: { zones: 3, cidr: "10.60.0.0/16", nat: "single" },
    api: { path: "score" },
    usagePlans: [{ name: "gold" }],
    ...untied,
  }),
  "a version less, one more, other tags": configOf({
    owner: "risk",
    models: [v1, { name: "v3", imageTag: "v3-1.0.0", architecture: "arm64" }],
    network: { zones: 2 },
    firewall: { geoMode: "allow", countries: ["US"] },
    ...untied,
  }),
};

interface Plan {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly change: { readonly actions: readonly string[] };
  }[];
}

/** https://developer.hashicorp.com/terraform/internals/json-format#change-representation */
const actionOf = (actions: readonly string[]): string => (actions.length > 1 ? "replace" : (actions[0] ?? ""));

const plan = async (workspace: Workspace, config: StackConfig): Promise<Readonly<Record<string, string>>> => {
  workspace.replace([...generate(config), ...usersProviderFile(config)]);
  await workspace.terraform(["plan", "-input=false", "-no-color", "-refresh=false", "-out=later.plan"]);
  const { stdout } = await workspace.terraform(["show", "-json", "later.plan"]);
  // Safe: the form is stated at the page above.
  const { resource_changes = [] } = JSON.parse(stdout) as Plan;
  const changes = resource_changes.map(({ address, change }) => [address, actionOf(change.actions)] as const);
  return Object.fromEntries(
    changes.filter(([address, action]) => !["no-op", "read"].includes(action) && !address.startsWith("data.")),
  );
};

/** What is not known may be either; it is the table that lacks an argument then, and must stay the exception. */
const predict = (config: StackConfig, planned: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const { resources } = compareConfigs(base, config);
  expect(resources.filter(({ action }) => action === "not known").length).toBeLessThanOrEqual(1);
  return Object.fromEntries(
    resources.map(({ address, action }) => {
      const isEither = action === "not known" && ["update", "replace"].includes(planned[address] ?? "");
      return [address, isEither ? (planned[address] ?? action) : action];
    }),
  );
};

describe.skipIf(missing !== undefined)("what Compare says beside what terraform plans", () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn(base.scaling.accountConcurrency);
  });
  afterAll(() => standIn?.stop());

  it("is the same for every resource, instance by instance", async () => {
    const environment = { ...standIn.account(1), ...providerSettings() };
    await inWorkspace({ name: "predicted", config: base }, environment, async (workspace) => {
      await workspace.terraform(["init", "-input=false", "-no-color", "-backend=false"], [0], {
        TF_REATTACH_PROVIDERS: undefined,
      });
      await bootstrap(workspace, base, environment);
      await workspace.terraform(["apply", ...unattended]);
      for (const [what, config] of Object.entries(later)) {
        const planned = await plan(workspace, config);
        expect(predict(config, planned), what).toEqual(planned);
      }
    });
  });
});
