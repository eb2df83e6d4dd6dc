import { headline } from "@/components/compare/headline";
import { english } from "@/components/words/english";
import type { StackConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { compareConfigs } from "@/generators/views/compare/compare-configs";
import { usersProviderFile } from "../provider-file";
import type { Workspace } from "../workspace";

/** What happens to each resource, by address, and what whoever has it deployed is told first. */
export interface Change {
  readonly actions: Readonly<Record<string, string>>;
  readonly headline: string;
}

type Action = Parameters<typeof headline>[0][number]["action"];

interface Plan {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly type: string;
    readonly change: { readonly actions: readonly string[] };
  }[];
}

/** https://developer.hashicorp.com/terraform/internals/json-format#change-representation */
const actionOf = (actions: readonly string[]) => (actions.length > 1 ? "replace" : (actions[0] ?? ""));

interface Told {
  readonly address: string;
  readonly type: string;
  readonly action: string;
}

const changeOf = (resources: readonly Told[]): Change => ({
  actions: Object.fromEntries(resources.map(({ address, action }) => [address, action])),
  // Safe: what is not one of these actions is left out before.
  headline: headline(resources as readonly (Told & { readonly action: Action })[], english.figures.headline, "en"),
});

/** What Terraform plans to make of the stack that stands; the plan lies in `later.plan`. */
export const planned = async (workspace: Workspace, config: StackConfig): Promise<readonly Told[]> => {
  workspace.replace([...generate(config), ...usersProviderFile(config)]);
  await workspace.terraform(["plan", "-input=false", "-no-color", "-refresh=false", "-out=later.plan"]);
  const { stdout } = await workspace.terraform(["show", "-json", "later.plan"]);
  // Safe: the form is stated at the page above.
  const { resource_changes = [] } = JSON.parse(stdout) as Plan;
  return resource_changes
    .map(({ address, type, change }) => ({ address, type, action: actionOf(change.actions) }))
    .filter(({ address, action }) => !["no-op", "read"].includes(action) && !address.startsWith("data."));
};

/** What only AWS knows the keys of stands as one, `[?]`. */
const asAnnounced = (plan: readonly Told[], announced: readonly Told[]): readonly Told[] => {
  const open = announced.filter(({ address }) => address.endsWith("[?]")).map(({ address }) => address.slice(0, -2));
  const renamed = plan.map((one) => {
    const prefix = open.find((start) => one.address.startsWith(start));
    return prefix ? { ...one, address: `${prefix}?]` } : one;
  });
  return [...new Map(renamed.map((one) => [`${one.address} ${one.action}`, one])).values()];
};

/**
 * What Compare announces beside what Terraform plans, which must be the same. What Compare does not know, in place or anew,
 * takes the plan's word; it says of how many resources that is so.
 */
export const sideBySide = (from: StackConfig, to: StackConfig, plan: readonly Told[]) => {
  const { resources } = compareConfigs(from, to);
  const same = asAnnounced(plan, resources);
  const said = resources.map(({ address, type, action }): Told => {
    const real = same.find((one) => one.address === address)?.action;
    return { address, type, action: action === "not known" && real ? real : action };
  });
  return {
    announced: changeOf(said),
    planned: changeOf(same),
    notKnown: resources.filter(({ action }) => action === "not known").length,
  };
};
