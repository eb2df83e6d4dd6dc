import type { StackConfig } from "@/generators";
import { providerSettings } from "@/scripts/terraform/provider-settings";
import { bootstrap, type OpenWorkspace, openWorkspace, unattended } from "../prove-bundle";
import { emptyRepository, pushImages, tagsOf } from "../registry";
import type { StandIn } from "../stand-in";
import type { Workspace } from "../workspace";
import { planned } from "./announced";
import { type Start, starts } from "./chains";

/** A stack that was applied, in an account of its own. */
export interface Stack {
  readonly workspace: Workspace;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly repository: string;
}

interface Standing extends Stack {
  readonly open: OpenWorkspace;
}

const applyLater = ["apply", "-input=false", "-no-color", "-parallelism=30", "later.plan"];

/** Applies the plan that lies in the stack's folder. */
export const applyPlanned = async (
  { workspace, environment, repository }: Stack,
  config: StackConfig,
): Promise<void> => {
  await pushImages(environment, repository, tagsOf(config));
  await workspace.terraform(applyLater);
};

/** The same where the repository is made anew, as the README has it under *Other keys*: empty it, apply, push again, apply. */
export const applyWithoutImages = async (stack: Stack, to: StackConfig): Promise<void> => {
  const { workspace, environment, repository } = stack;
  await emptyRepository(environment, repository);
  await workspace.terraform(applyLater);
  await planned(workspace, to);
  await applyPlanned(stack, to);
};

let accounts = 0;

const begin = async (standIn: StandIn, start: Start): Promise<Standing> => {
  accounts += 1;
  const config = starts[start];
  const environment = { ...standIn.account(accounts), ...providerSettings() };
  const open = await openWorkspace({ name: `life-${start}`, config }, environment);
  const { workspace } = open;
  try {
    await workspace.terraform(["init", "-input=false", "-no-color", "-backend=false"], [0], {
      TF_REATTACH_PROVIDERS: undefined,
    });
    const repository = await bootstrap(workspace, config, environment);
    await workspace.terraform(["apply", ...unattended]);
    return { workspace, environment, repository, open };
  } catch (error) {
    open.close();
    throw error;
  }
};

/** The stack of a start, applied when the first chain asks for it; one that a chain left half-way is begun anew. */
export const standingOf = (standIn: () => StandIn, start: Start) => {
  let standing: Standing | undefined;
  let isAtStart = true;
  const close = (): void => {
    standing?.open.close();
    standing = undefined;
  };
  const goBack = async (stack: Stack): Promise<boolean> => {
    try {
      await planned(stack.workspace, starts[start]);
      await applyPlanned(stack, starts[start]);
      return true;
    } catch {
      return false;
    }
  };
  return {
    close,
    /** Lets a chain run; one that fails leaves the stack to be brought back before the next. */
    lend: async (chain: (stack: Stack) => Promise<void>): Promise<void> => {
      if (standing && !isAtStart && !(await goBack(standing))) close();
      standing ??= await begin(standIn(), start);
      isAtStart = false;
      await chain(standing);
      isAtStart = true;
    },
  };
};
