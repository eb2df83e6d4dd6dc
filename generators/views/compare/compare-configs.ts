import { generate } from "@/generators/bundle/generate";
import { type StackModule, stackInstances, stackModule } from "@/generators/bundle/stack-module";
import { checkConfig, type StackConfig } from "@/generators/config/stack";
import type { Bundle } from "@/lib/bundle/bundle";
import { changedFiles, diffBundles, type FileChange } from "@/lib/diff/diff-bundles";
import type { Instance } from "@/lib/plan/instances";
import { plannedChanges, type ResourceChange } from "@/lib/plan/planned-changes";
import { type BlockChanges, blockChanges } from "./block-changes";
import { type Change, type OptionChange, optionChanges } from "./option-changes";
import { refusedBy } from "./refused-by";
import { effectOf, pageOf } from "./replaced-by";
import { type StackNumbers, stackNumbers } from "./stack-numbers";

/** What one option does to one resource. */
export type OptionEffect = Pick<ResourceChange, "address" | "action">;

export interface ComparedOption extends OptionChange {
  /** What this option does by itself; null where it cannot be changed by itself, neither first nor last, or there are too many to try each. */
  readonly resources: readonly OptionEffect[] | null;
}

export type ComparedResource = ResourceChange & {
  /** The page that says which arguments force a new one. */
  readonly page: string;
  /** Why it will not go through as it stands, and what to do first. */
  readonly refused: string | null;
};

/** How two configurations differ: in options, in what Terraform would do, in blocks and in text. */
export interface Comparison {
  readonly options: readonly ComparedOption[];
  readonly resources: readonly ComparedResource[];
  readonly blocks: BlockChanges;
  readonly files: readonly FileChange[];
  /** Unified, for `git apply`. */
  readonly patch: string;
  /** Both stacks in numbers. */
  readonly facts: { readonly from: StackNumbers; readonly to: StackNumbers };
}

/** Each option is tried by a generation and a plan of its own; with more of them an answer would take seconds. */
const MAX_TRIED = 40;

interface Side {
  readonly config: StackConfig;
  readonly files: Bundle;
  readonly stack: StackModule;
  readonly instances: ReadonlyMap<string, Instance>;
}

/** Compares two valid configurations. */
export function compareConfigs(from: StackConfig, to: StackConfig): Comparison {
  const [before, after] = [sideOf(from), sideOf(to)];
  return {
    options: comparedOptions(before, after),
    resources: planned(before, after).map((change) => ({
      ...change,
      page: pageOf(change.type),
      refused: refusedBy(change, before.instances.get(change.address), after.stack.module),
    })),
    blocks: blockChanges(before.stack.module, after.stack.module),
    files: changedFiles(before.files, after.files),
    patch: diffBundles(before.files, after.files),
    facts: { from: factsOf(before), to: factsOf(after) },
  };
}

function factsOf({ config, instances }: Side): StackNumbers {
  return stackNumbers(config, instances);
}

function comparedOptions(before: Side, after: Side): readonly ComparedOption[] {
  const changes = optionChanges(before.config, after.config);
  const back = optionChanges(after.config, before.config);
  return changes.map(({ apply, ...change }) => {
    if (changes.length > MAX_TRIED) return { ...change, resources: null };
    const undo = back.find(({ label }) => label === change.label)?.apply;
    return { ...change, resources: effectsOf(before, after, apply, undo) };
  });
}

/** What one change does to the earlier stack; where it does not hold there alone, what it does as the last of all. */
function effectsOf(
  before: Side,
  after: Side,
  apply: Change["apply"],
  undo: Change["apply"] | undefined,
): readonly OptionEffect[] | null {
  const first = trySide(apply(before.config));
  if (first) return planned(before, first).map(effectOnly);
  const last = undo && trySide(undo(after.config));
  return last ? planned(last, after).map(effectOnly) : null;
}

function effectOnly({ address, action }: ResourceChange): OptionEffect {
  return { address, action };
}

function sideOf(config: StackConfig): Side {
  const files = generate(config);
  const stack = stackModule(config, files);
  return { config, files, stack, instances: stackInstances(stack) };
}

function trySide(config: unknown): Side | undefined {
  const checked = checkConfig(config);
  return checked.ok ? sideOf(checked.config) : undefined;
}

function planned(before: Side, after: Side): readonly ResourceChange[] {
  return plannedChanges(before.instances, (later) => stackInstances(after.stack, later), effectOf);
}
