import type { Attribute, Block, BodyItem } from "@/lib/hcl";
import { BlockView } from "./block-view";
import { ModuleCall, Named, ProviderConfig, Resource, Variable } from "./declarations";
import { mergeBlock } from "./merge-block";
import type { Declarations } from "./module";
import type { ModuleFile } from "./source-file";
import { rememberHome } from "./written-elsewhere";

/** A block of an override file; without a base where no primary file has what it amends. */
export interface Amendment {
  readonly view: BlockView;
  readonly base: BlockView | undefined;
}

/** Locals are one by one; the others Terraform 1.11 does not even look at in override files. */
const IGNORED: ReadonlySet<string> = new Set(["locals", "ephemeral", "removed"]);

/** The declarations of a folder as its override files amend them. https://developer.hashicorp.com/terraform/language/files/override */
export function mergeOverrides(declared: Declarations, overrides: readonly ModuleFile[]): Declarations {
  const bases = basesOf(declared);
  const merged = new Map<BlockView, Block>();
  const amendments: Amendment[] = [];
  for (const file of overrides) {
    for (const block of file.parsed.body.items) {
      if (block.kind !== "block" || IGNORED.has(block.type)) continue;
      rememberHome(block, file);
      const view = new BlockView(file, block, block.type);
      const base = bases.get(headOf(block));
      amendments.push({ view, base });
      if (base) merged.set(base, mergeBlock(merged.get(base) ?? base.block, block));
    }
  }
  const views = amendments.filter(({ base }) => !base).map(({ view }) => view);
  return { ...replaced(declared, merged, views), others: othersWith(declared.others, views), amendments };
}

/** What can be amended, by its head; of two that are called the same, the first. */
function basesOf({
  resources,
  variables,
  outputs,
  providers,
  moduleCalls,
}: Declarations): ReadonlyMap<string, BlockView> {
  const found = new Map<string, BlockView>();
  for (const view of [...resources, ...variables, ...outputs, ...providers, ...moduleCalls])
    if (!found.has(headOf(view.block))) found.set(headOf(view.block), view);
  return found;
}

function headOf({ type, labels, body }: Block): string {
  const alias = type === "provider" ? body.items.find(isAlias) : undefined;
  const name = alias?.value.kind === "string" ? [alias.value.value] : [];
  return JSON.stringify([type, ...labels.map(({ value }) => value), ...name]);
}

function isAlias(item: BodyItem): item is Attribute {
  return item.kind === "attribute" && item.name === "alias";
}

function replaced(
  declared: Declarations,
  merged: ReadonlyMap<BlockView, Block>,
  views: readonly BlockView[],
): Declarations {
  const replace = <View extends BlockView>(list: readonly View[], make: new (file: ModuleFile, block: Block) => View) =>
    list.map((view) => {
      const block = merged.get(view);
      return block ? new make(view.file, block) : view;
    });
  const added = views.filter(({ blockType }) => blockType === "provider");
  return {
    ...declared,
    resources: replace(declared.resources, Resource),
    variables: replace(declared.variables, Variable),
    outputs: replace(declared.outputs, Named),
    moduleCalls: replace(declared.moduleCalls, ModuleCall),
    providers: [
      ...replace(declared.providers, ProviderConfig),
      ...added.map(({ file, block }) => new ProviderConfig(file, block)),
    ],
  };
}

const STATES: ReadonlySet<string> = new Set(["backend", "cloud"]);

/** Settings of override files stand beside those that they do not replace: the place of the state, and each required provider. */
function othersWith(others: readonly BlockView[], views: readonly BlockView[]): readonly BlockView[] {
  const settings = views.filter(({ blockType }) => blockType === "terraform");
  if (settings.length === 0) return others;
  const inner = settings.flatMap((view) => view.blockViews);
  const moves = inner.some(({ blockType }) => STATES.has(blockType));
  const required = new Set(
    inner
      .filter(({ blockType }) => blockType === "required_providers")
      .flatMap(({ attributes }) => attributes.map(({ name }) => name)),
  );
  const kept = others.map((view) => (view.blockType === "terraform" ? withoutSettings(view, moves, required) : view));
  return [...kept, ...settings];
}

function withoutSettings(view: BlockView, moves: boolean, required: ReadonlySet<string>): BlockView {
  const items = view.body.items.flatMap((item): BodyItem[] => {
    if (item.kind !== "block") return [item];
    if (moves && STATES.has(item.type)) return [];
    if (item.type !== "required_providers") return [item];
    const left = item.body.items.filter((inner) => inner.kind !== "attribute" || !required.has(inner.name));
    return [{ ...item, body: { ...item.body, items: left } }];
  });
  return new BlockView(view.file, { ...view.block, body: { ...view.body, items } }, view.blockType);
}
