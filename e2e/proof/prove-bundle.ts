import type { StackConfig } from "@/generators";
import { generate } from "@/generators/bundle";
import { usersProviderFile } from "./provider-file";
import { readState, type State } from "./state";
import { createWorkspace, type Workspace } from "./workspace";

type Environment = Readonly<Record<string, string | undefined>>;

interface PlannedChange {
  readonly address: string;
  readonly change: { readonly actions: readonly string[] };
}

/** Addresses that a plan would touch; empty when it has nothing to do. */
const plannedChanges = async (workspace: Workspace): Promise<string[]> => {
  await workspace.terraform(["plan", "-input=false", "-no-color", "-out=second.plan"]);
  const { stdout } = await workspace.terraform(["show", "-json", "second.plan"]);
  // Safe: the form is stated at https://developer.hashicorp.com/terraform/internals/json-format
  const plan = JSON.parse(stdout) as { readonly resource_changes?: readonly PlannedChange[] };
  return (plan.resource_changes ?? [])
    .filter(({ change }) => change.actions.some((action) => action !== "no-op" && action !== "read"))
    .map(({ address, change }) => `${address}: ${change.actions.join(", ")}`);
};

const open = (name: string, config: StackConfig, environment: Environment): Workspace =>
  createWorkspace(name, [...generate(config), ...usersProviderFile(config)], environment);

const initialise = async (workspace: Workspace): Promise<void> => {
  await workspace.terraform(["fmt", "-check", "-recursive", "-diff"]);
  await workspace.terraform(["init", "-input=false", "-no-color", "-backend=false"]);
  await workspace.terraform(["validate", "-no-color"]);
};

/** Format, validity and the bundle's own tests: no account, no stand-in. */
export const checkBundle = async (name: string, config: StackConfig, environment: Environment): Promise<void> => {
  const workspace = open(name, config, environment);
  try {
    await initialise(workspace);
    await workspace.terraform(["test", "-no-color"]);
  } finally {
    workspace.remove();
  }
};

export interface AppliedBundle {
  readonly state: State;
  /** What a second plan would still change. */
  readonly changes: readonly string[];
  /** Resources left after destroy. */
  readonly left: State;
}

/** Apply, second plan, destroy. */
export const applyBundle = async (
  name: string,
  config: StackConfig,
  environment: Environment,
): Promise<AppliedBundle> => {
  const workspace = open(name, config, environment);
  try {
    await initialise(workspace);
    await workspace.terraform(["apply", "-input=false", "-no-color", "-auto-approve", "-parallelism=30"]);
    const state = readState((await workspace.terraform(["show", "-json"])).stdout);
    const changes = await plannedChanges(workspace);
    await workspace.terraform(["destroy", "-input=false", "-no-color", "-auto-approve", "-parallelism=30"]);
    const left = readState((await workspace.terraform(["show", "-json"])).stdout);
    return { state, changes, left };
  } finally {
    workspace.remove();
  }
};
