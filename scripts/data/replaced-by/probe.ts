import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Workspace } from "@/e2e/proof/workspace";
import type { Bundle } from "@/lib/bundle/bundle";
import { schemaPath } from "@/lib/plan/planned-changes";
import { loadModules, type Resource } from "@/lib/terraform";
import {
  changedAt,
  leavesOf,
  type PulledState,
  pathOf,
  type StateBlock,
  type StateInstance,
  type Steps,
} from "./mutate-state";

/** What a plan does when one attribute differs: nothing that can be told, an update (with what else becomes unknown), a replacement. */
export type Probing =
  | { readonly kind: "replaces" }
  | { readonly kind: "updates"; readonly recomputes: readonly string[] };

/** Whether an attribute was tried before. */
export type IsKnown = (type: string, path: string) => boolean;

/** By type, then by path. */
export type Probed = Map<string, Map<string, Probing>>;

interface Probe {
  readonly address: string;
  readonly type: string;
  readonly block: StateBlock;
  /** Place of the instance that has the value: not each has every one. */
  readonly at: number;
  readonly steps: Steps;
}

interface Plan {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly change: {
      readonly actions: readonly string[];
      readonly after_unknown: Readonly<Record<string, unknown>>;
      readonly before: Readonly<Record<string, unknown>> | null;
      readonly replace_paths?: readonly Steps[];
    };
  }[];
}

/** As the provider's schema names it: a member of a map is its map. */
const keyOf = ({ type, steps }: Pick<Probe, "type" | "steps">): string => schemaPath(type, pathOf(steps));

const addressOf = ({ type, name, instances }: StateBlock, at: number): string => {
  const key = instances[at]?.index_key;
  return `${type}.${name}${key === undefined ? "" : `[${JSON.stringify(key)}]`}`;
};

/** What the text of a block sets, so that no computed attribute is probed. */
const writtenIn = (resource: Resource): ReadonlySet<string> =>
  new Set([...resource.attributes.map(({ name }) => name), ...resource.blockViews.map(({ blockType }) => blockType)]);

/** Every value of an instance, and the blocks that a `dynamic` makes as a whole: there may be more of them, or fewer. */
function stepsIn({ attributes }: StateInstance, resource: Resource | undefined): readonly Steps[] {
  const dynamic = resource?.blockViews.filter(({ dynamic }) => dynamic).map(({ blockType }) => blockType) ?? [];
  const made = [...new Set(dynamic)].filter((name) => leavesOf(attributes[name]).length > 0);
  return [...leavesOf(attributes), ...made.map((name) => [name])];
}

function probesOf(bundle: Bundle, state: PulledState, isKnown: IsKnown): readonly (readonly Probe[])[] {
  const [module] = loadModules(bundle.filter(({ path }) => !path.includes("/")));
  const seen = new Set<string>();
  return state.resources
    .filter(({ mode }) => mode === "managed")
    .map((block) => {
      const resource = module?.resource(`${block.type}.${block.name}`);
      const written = resource ? writtenIn(resource) : new Set<string>();
      const values = block.instances.flatMap((one, at) => stepsIn(one, resource).map((steps) => ({ at, steps })));
      const fresh = values.filter(({ steps }) => {
        const path = keyOf({ type: block.type, steps });
        const isNew = written.has(String(steps[0])) && !isKnown(block.type, path) && !seen.has(`${block.type} ${path}`);
        return isNew && seen.add(`${block.type} ${path}`);
      });
      return fresh.map(({ at, steps }) => ({ address: addressOf(block, at), type: block.type, block, at, steps }));
    });
}

const mutated = (state: PulledState, probes: readonly Probe[]): PulledState => ({
  ...state,
  serial: state.serial + 1,
  resources: state.resources.map((block) => {
    const probe = probes.find((one) => one.block === block);
    const instance = probe && block.instances[probe.at];
    if (!probe || !instance) return block;
    // Safe: an object with one member changed stays an object.
    const attributes = changedAt(instance.attributes, probe.steps) as Readonly<Record<string, unknown>>;
    return { ...block, instances: block.instances.with(probe.at, { ...instance, attributes }) };
  }),
});

const isPrefix = (short: Steps, long: Steps): boolean => short.every((step, at) => String(step) === String(long[at]));

function effectOf(probe: Probe, plan: Plan, resource: Resource | undefined): Probing | undefined {
  const found = plan.resource_changes?.find(({ address }) => address === probe.address)?.change;
  if (!found || found.actions[0] === "no-op") return undefined;
  const replaces = (found.replace_paths ?? []).some(
    (path) => isPrefix(path, probe.steps) || isPrefix(probe.steps, path),
  );
  if (replaces) return { kind: "replaces" };
  if (found.actions.join() !== "update") return undefined;
  const written = resource ? writtenIn(resource) : new Set<string>();
  const recomputes = Object.keys(found.after_unknown).filter(
    (name) => found.after_unknown[name] === true && !written.has(name),
  );
  return { kind: "updates", recomputes: recomputes.sort() };
}

async function plan(workspace: Workspace, folder: string, state: PulledState): Promise<Plan | readonly string[]> {
  const file = join(folder, "mutated.tfstate");
  writeFileSync(file, JSON.stringify(state));
  const planFile = join(folder, "probe.plan");
  const args = [
    "plan",
    "-input=false",
    "-no-color",
    "-refresh=false",
    "-lock=false",
    `-state=${file}`,
    `-out=${planFile}`,
  ];
  const { code, stdout, stderr } = await workspace.terraform(args, [0, 1]);
  if (code === 1) {
    const named = [...`${stdout}${stderr}`.matchAll(/with ([a-z0-9_]+\.[a-z0-9_]+(?:\["[^"]*"\]|\[\d+\])?),/g)];
    return named.map(([, address]) => address ?? "");
  }
  // Safe: the form is stated at https://developer.hashicorp.com/terraform/internals/json-format
  return JSON.parse((await workspace.terraform(["show", "-json", planFile])).stdout) as Plan;
}

interface Round {
  readonly plan: Plan;
  readonly probes: readonly Probe[];
}

/** Plans with every attribute changed; what the provider cannot plan at all is left out. */
async function playRound(
  workspace: Workspace,
  folder: string,
  state: PulledState,
  probes: readonly Probe[],
): Promise<Round | undefined> {
  const answer = await plan(workspace, folder, mutated(state, probes));
  if (!Array.isArray(answer)) return { plan: answer as Plan, probes };
  const left = probes.filter(({ address }) => !answer.includes(address));
  return left.length === probes.length ? undefined : playRound(workspace, folder, state, left);
}

/** Changes one attribute of each resource in the state, plans, and reads which of them would be replaced; until all were tried. */
export async function probe(
  workspace: Workspace,
  folder: string,
  bundle: Bundle,
  state: PulledState,
  isKnown: IsKnown,
): Promise<Probed> {
  const [module] = loadModules(bundle.filter(({ path }) => !path.includes("/")));
  const queues = probesOf(bundle, state, isKnown);
  const found: Probed = new Map();
  const rounds = Math.max(0, ...queues.map((queue) => queue.length));
  for (let at = 0; at < rounds; at += 1) {
    const round = await playRound(
      workspace,
      folder,
      state,
      queues.flatMap((queue) => queue[at] ?? []),
    );
    console.log(`round ${at + 1} of ${rounds}: ${round?.probes.length ?? 0} attributes`);
    for (const one of round?.probes ?? []) {
      const effect = round && effectOf(one, round.plan, module?.resource(`${one.type}.${one.block.name}`));
      if (effect) found.set(one.type, (found.get(one.type) ?? new Map()).set(keyOf(one), effect));
    }
  }
  return found;
}
