import type { StackConfig } from "@/generators";
import { generate } from "@/generators/bundle";
import { plannedChanges } from "./planned-changes";
import { usersProviderFile } from "./provider-file";
import { pushImages, removeImages, tagsOf } from "./registry";
import { readState, type State } from "./state";
import { createWorkspace, type Workspace } from "./workspace";

type Environment = Readonly<Record<string, string | undefined>>;

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

const unattended = ["-input=false", "-no-color", "-auto-approve", "-parallelism=30"];

/** The command for an empty account, word for word as the bundle's Makefile has it. */
const bootstrapCommand = (config: StackConfig): readonly string[] => {
  const makefile = generate(config).find(({ path }) => path === "Makefile")?.text ?? "";
  const command = /^bootstrap:.*\n\t\$\(TERRAFORM\) (apply .*)$/m.exec(makefile)?.[1];
  if (command === undefined) throw new Error("The Makefile has no bootstrap, expected `$(TERRAFORM) apply -target=…`.");
  return command.split(" ");
};

/** R19: repository, then images, and only then what needs them. Gives the repository's name. */
const bootstrap = async (workspace: Workspace, config: StackConfig, environment: Environment): Promise<string> => {
  await workspace.terraform([...bootstrapCommand(config), ...unattended]);
  const { stdout } = await workspace.terraform(["output", "-raw", "repository_url"]);
  const repository = stdout.slice(stdout.indexOf("/") + 1);
  await pushImages(environment, repository, tagsOf(config));
  return repository;
};

export interface AppliedBundle {
  readonly state: State;
  /** What a second plan would still change. */
  readonly changes: readonly string[];
  /** Resources left after destroy. */
  readonly left: State;
}

/** Bootstrap, apply, second plan, destroy. */
export const applyBundle = async (
  name: string,
  config: StackConfig,
  environment: Environment,
): Promise<AppliedBundle> => {
  const workspace = open(name, config, environment);
  const show = async () => readState((await workspace.terraform(["show", "-json"])).stdout);
  try {
    await initialise(workspace);
    const repository = await bootstrap(workspace, config, environment);
    await workspace.terraform(["apply", ...unattended]);
    const state = await show();
    const changes = await plannedChanges(workspace);
    if (!config.registry.forceDelete) await removeImages(environment, repository, tagsOf(config));
    await workspace.terraform(["destroy", ...unattended]);
    console.log(`${name}: ${state.resources.length} resources; ${workspace.report()}`);
    return { state, changes, left: await show() };
  } finally {
    workspace.remove();
  }
};
