import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StackConfig } from "@/generators";
import { compareConfigs } from "@/generators/views/compare/compare-configs";
import { progressOf } from "../progress";
import { type StandIn, startStandIn } from "../stand-in";
import { missingTool } from "../tools";
import { planned, sideBySide } from "./announced";
import { type Chain, chains, type Start, starts } from "./chains";
import { applyPlanned, applyWithoutImages, type Stack, standingOf } from "./standing";

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
const lives = (Object.keys(starts) as readonly Start[]).map((start) => ({
  start,
  own: chains.filter((one) => one.start === start && (isWhole || planOnly.has(one.name))),
}));

const step = async (stack: Stack, from: StackConfig, to: StackConfig, what: string): Promise<void> => {
  const result = sideBySide(from, to, await planned(stack.workspace, to));
  expect(result.announced, what).toEqual(result.planned);
  expect(result.notKnown, what).toBeLessThanOrEqual(1);
};

/** Compare says that AWS refuses the change while the repository holds images. */
const holdsImages = (from: StackConfig, to: StackConfig): boolean =>
  compareConfigs(from, to).resources.some(
    ({ type, refused }) => type === "aws_ecr_repository" && refused !== null && /while it holds images/.test(refused),
  );

const configsOf = ({ start, steps }: Chain) => [starts[start], ...steps, starts[start]];

/** Each step planned and applied, and the way back to the start, where the next chain begins. */
const live = async (stack: Stack, chain: Chain): Promise<void> => {
  let from = starts[chain.start];
  for (const [at, to] of configsOf(chain).slice(1).entries()) {
    await step(stack, from, to, `${chain.name}, step ${at + 1}`);
    if (holdsImages(from, to)) await applyWithoutImages(stack, to);
    else await applyPlanned(stack, to);
    from = to;
  }
};

const announcedIn = (configs: readonly StackConfig[]) =>
  configs.slice(1).map((to, at) => compareConfigs(configs[at] ?? to, to));

const proofOf = (chain: Chain) => {
  const configs = configsOf(chain);
  return { name: chain.name, configs, announced: announcedIn(configs) };
};

/** What makes the whole stack anew is planned only. */
const isStackAnew = (name: string): boolean => name === "another project";

describe.skipIf(missing !== undefined)("the life of a stack", () => {
  let standIn: StandIn;
  const progress = progressOf("life");

  beforeAll(async () => {
    standIn = await startStandIn(starts.small.scaling.accountConcurrency);
  });
  afterAll(() => standIn?.stop());

  describe.each(lives.filter(({ own }) => own.length > 0))("that begins $start", ({ start, own }) => {
    const standing = standingOf(() => standIn, start);
    afterAll(() => standing.close());

    it.each(own)("touches what Compare announced, as it said: $name", async (chain) => {
      await progress.prove(proofOf(chain), () =>
        standing.lend(async (stack) => {
          if (isWhole && !isStackAnew(chain.name)) await live(stack, chain);
          else await step(stack, starts[start], chain.steps[0] ?? starts[start], chain.name);
        }),
      );
    });
  });
});
