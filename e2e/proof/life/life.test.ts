import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StackConfig } from "@/generators";
import { providerSettings } from "@/scripts/terraform/provider-settings";
import { progressOf } from "../progress";
import { bootstrap, inWorkspace, unattended } from "../prove-bundle";
import { pushImages, tagsOf } from "../registry";
import { type StandIn, startStandIn } from "../stand-in";
import { missingTool } from "../tools";
import type { Workspace } from "../workspace";
import { planned, sideBySide } from "./announced";
import { type Chain, chains, type Start, starts } from "./chains";

const missing = missingTool();

/** By default the first steps of a few, planned and not applied, from the stack that needs least time. */
const planOnly: ReadonlySet<string> = new Set([
  "sizes, thresholds and times",
  "another range, path and plan",
  "a version less, one more, other tags",
  "a version goes and comes back",
  "a version is renamed",
]);

const isWhole = process.env.PROOF_ALL !== undefined;
const lives = (Object.keys(starts) as readonly Start[]).map((start, at) => ({
  start,
  account: at + 1,
  own: chains.filter((one) => one.start === start && (isWhole || planOnly.has(one.name))),
}));

interface Stack {
  readonly workspace: Workspace;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly repository: string;
}

const step = async (stack: Stack, from: StackConfig, to: StackConfig, what: string): Promise<void> => {
  const result = sideBySide(from, to, await planned(stack.workspace, to));
  expect(result.announced, what).toEqual(result.planned);
  expect(result.notKnown, what).toBeLessThanOrEqual(1);
};

const apply = async ({ workspace, environment, repository }: Stack, config: StackConfig): Promise<void> => {
  await pushImages(environment, repository, tagsOf(config));
  await workspace.terraform(["apply", "-input=false", "-no-color", "-parallelism=30", "later.plan"]);
};

/** Each step planned and applied, and the way back to the start, where the next chain begins. */
const live = async (stack: Stack, { name, start, steps }: Chain): Promise<void> => {
  let from = starts[start];
  for (const [at, to] of [...steps, starts[start]].entries()) {
    await step(stack, from, to, `${name}, step ${at + 1}`);
    await apply(stack, to);
    from = to;
  }
};

const proofOf = ({ name, start, steps }: Chain) => ({ name, configs: [starts[start], ...steps] });

/** What makes the whole stack anew is planned only. */
const isStackAnew = (name: string): boolean => name === "another project";

describe.skipIf(missing !== undefined)("the life of a stack", () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn(starts.small.scaling.accountConcurrency);
  });
  afterAll(() => standIn?.stop());

  it.each(lives.filter(({ own }) => own.length > 0))(
    "that begins $start touches what Compare announced, as it said",
    async ({ start, account, own }) => {
      const environment = { ...standIn.account(account), ...providerSettings() };
      const progress = progressOf("life");
      const open = own.filter((one) => !progress.isDone(proofOf(one)));
      if (open.length === 0) return;
      await inWorkspace({ name: `life-${start}`, config: starts[start] }, environment, async (workspace) => {
        await workspace.terraform(["init", "-input=false", "-no-color", "-backend=false"], [0], {
          TF_REATTACH_PROVIDERS: undefined,
        });
        const repository = await bootstrap(workspace, starts[start], environment);
        await workspace.terraform(["apply", ...unattended]);
        for (const one of open) {
          const stack = { workspace, environment, repository };
          if (isWhole && !isStackAnew(one.name)) await live(stack, one);
          else await step(stack, starts[start], one.steps[0] ?? starts[start], one.name);
          progress.done(proofOf(one));
        }
      });
    },
  );
});
