import type { StackConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { protectsData } from "@/generators/config/facts/protection";
import type { BundleFile } from "@/lib/bundle/bundle";
import { providerProgram, startProvider } from "@/scripts/terraform/provider-process";
import { isTestedElsewhere, type ProofCase } from "./matrix";
import { withoutRepeatedRefusals } from "./own-tests";
import { plannedChanges } from "./planned-changes";
import { usersProviderFile } from "./provider-file";
import { emptyRepository, pushImages, tagsOf } from "./registry";
import { readState, type State } from "./state";
import { createWorkspace, type Workspace } from "./workspace";

type Environment = Readonly<Record<string, string | undefined>>;

/** A bundle with what its user brings along. */
const filesOf = (config: StackConfig): readonly BundleFile[] => [...generate(config), ...usersProviderFile(config)];

/** The same, with its state here: there is no bucket for it. */
const appliedFiles = (config: StackConfig): readonly BundleFile[] => [
  ...filesOf(config),
  ...(config.backend ? [{ path: "backend_override.tf", text: 'terraform {\n  backend "local" {}\n}\n' }] : []),
];

/** A scratch folder with a bundle and one provider process for all that happens in it. */
export interface OpenWorkspace {
  readonly workspace: Workspace;
  readonly files: readonly BundleFile[];
  close(): void;
}

/** Opens a workspace in the account of an environment. */
export const openWorkspace = async ({ name, config }: ProofCase, environment: Environment): Promise<OpenWorkspace> => {
  const program = providerProgram();
  const provider = program === undefined ? undefined : await startProvider(program, environment);
  const files = filesOf(config);
  const workspace = createWorkspace(name, files, { ...environment, ...provider?.environment });
  const close = (): void => {
    console.log(`${name}: ${workspace.report()}`);
    workspace.remove();
    provider?.stop();
  };
  return { workspace, files, close };
};

/** Proves something in a workspace that is there as long as that takes. */
export const inWorkspace = async <Result>(
  proofCase: ProofCase,
  environment: Environment,
  prove: (workspace: Workspace, files: readonly BundleFile[]) => Promise<Result>,
): Promise<Result> => {
  const { workspace, files, close } = await openWorkspace(proofCase, environment);
  try {
    return await prove(workspace, files);
  } finally {
    close();
  }
};

const validate = async (workspace: Workspace): Promise<void> => {
  await workspace.terraform(["fmt", "-check", "-recursive", "-diff"]);
  // The only command that takes the provider from where a user gets it.
  await workspace.terraform(["init", "-input=false", "-no-color", "-backend=false"], [0], {
    TF_REATTACH_PROVIDERS: undefined,
  });
  await workspace.terraform(["validate", "-no-color"]);
};

/** What values the bundles of this run were shown to refuse. */
const refused = new Set<string>();

const check = async (workspace: Workspace, files: readonly BundleFile[]): Promise<void> => {
  await validate(workspace);
  workspace.write(withoutRepeatedRefusals(files, refused).filter(({ path }) => path.endsWith(".tftest.hcl")));
  await workspace.terraform(["test", "-no-color"]);
};

/** Format, validity and the bundle's own tests, unless the same blocks pass them elsewhere: no account, no stand-in. */
export const checkBundle = (proofCase: ProofCase, environment: Environment): Promise<void> =>
  inWorkspace(proofCase, environment, (workspace, files) =>
    isTestedElsewhere(proofCase) ? validate(workspace) : check(workspace, files),
  );

export const unattended = ["-input=false", "-no-color", "-auto-approve", "-parallelism=30"];

/** The command for an empty account, word for word as the bundle's Makefile has it. */
const bootstrapCommand = (config: StackConfig): readonly string[] => {
  const makefile = generate(config).find(({ path }) => path === "Makefile")?.text ?? "";
  const command = /^bootstrap:.*\n\t\$\(TERRAFORM\) (apply .*)$/m.exec(makefile)?.[1];
  if (command === undefined) throw new Error("The Makefile has no bootstrap, expected `$(TERRAFORM) apply -target=…`.");
  return command.split(" ");
};

/** R19: repository, then images, and only then what needs them. Gives the repository's name. */
export const bootstrap = async (
  workspace: Workspace,
  config: StackConfig,
  environment: Environment,
): Promise<string> => {
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

/** As the bundle's README says: what is protected is let go of before the stack is destroyed. */
const letGo = async (workspace: Workspace, config: StackConfig): Promise<void> => {
  if (!protectsData(config)) return;
  await workspace.terraform(["plan", "-destroy", "-input=false", "-no-color"], [1]);
  const open: StackConfig = { ...config, protection: { ...config.protection, data: "never" } };
  workspace.replace(appliedFiles(open));
};

/** The same checks, then bootstrap, apply, second plan and destroy in the account of the environment. */
export const applyBundle = (proofCase: ProofCase, environment: Environment): Promise<AppliedBundle> =>
  inWorkspace(proofCase, environment, async (workspace, files) => {
    const { config } = proofCase;
    const show = async () => readState((await workspace.terraform(["show", "-json"])).stdout);
    await check(workspace, files);
    if (config.backend) {
      workspace.replace(appliedFiles(config));
      await workspace.terraform(["init", "-input=false", "-no-color"], [0], { TF_REATTACH_PROVIDERS: undefined });
    }
    const repository = await bootstrap(workspace, config, environment);
    await workspace.terraform(["apply", ...unattended]);
    const state = await show();
    const changes = await plannedChanges(workspace);
    await letGo(workspace, config);
    if (!config.registry.forceDelete) await emptyRepository(environment, repository);
    await workspace.terraform(["destroy", ...unattended]);
    return { state, changes, left: await show() };
  });
