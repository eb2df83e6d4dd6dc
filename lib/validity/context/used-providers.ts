import { cached } from "@/lib/memory/cached";
import { type BlockView, type Module, type ModuleCall, type ProviderConfig, requiredProviders } from "@/lib/terraform";
import { configurationOf, nameInKey, nameOfProvider } from "./provider-of";

/**
 * Something is made with this configuration, here or in a module that is called. Terraform does not look into one that nothing uses:
 * https://github.com/hashicorp/terraform/blob/main/internal/terraform/transform_provider.go (PruneProviderTransformer)
 */
export function isProviderUsed(module: Module, { name, alias }: ProviderConfig): boolean {
  return usedIn(module).has(keyOf(name, alias));
}

function keyOf(name: string, alias: string | undefined): string {
  return alias === undefined ? name : `${name}.${alias}`;
}

const NOTHING: ReadonlySet<string> = new Set();

const usedIn: (module: Module) => ReadonlySet<string> = cached((module: Module): ReadonlySet<string> => {
  const used = new Set(module.resources.map(configurationOf));
  for (const view of module.topBlocks("import")) used.add(importedWith(view) ?? "");
  for (const call of module.declarations.moduleCalls) for (const name of handedOn(call)) used.add(name);
  return used;
}, NOTHING);

/** What an import without a resource is read with. */
function importedWith(view: BlockView): string | undefined {
  const provider = view.expression("provider");
  const to = view.expression("to");
  if (provider) return nameOfProvider(provider);
  return to?.kind === "reference" ? to.root.split("_")[0] : undefined;
}

/** The caller's configurations that a called module uses: those it is given, and the default ones that it does not have itself. */
function handedOn(call: ModuleCall): readonly string[] {
  const { child } = call;
  if (!child) return [];
  const own = new Set(
    child.declarations.providers.filter((view) => !isProxy(view)).map(({ name, alias }) => keyOf(name, alias)),
  );
  const given = givenTo(call);
  return [...usedIn(child)].filter((name) => !own.has(name)).map((name) => given.get(name) ?? name);
}

/** What a call hands on: the name in the module that is called, and the caller's. */
export function givenTo(call: ModuleCall): ReadonlyMap<string, string> {
  const written = call.expression("providers");
  const entries = written?.kind === "object" ? written.entries : [];
  return new Map(
    entries.flatMap(({ key, value }) => {
      const [inner, outer] = [nameInKey(key), nameOfProvider(value)];
      return inner !== undefined && outer !== undefined ? [[inner, outer] as const] : [];
    }),
  );
}

/** A block without settings only names a provider that the caller hands in. */
export function isProxy({ attributes, blockViews }: ProviderConfig): boolean {
  return blockViews.length === 0 && attributes.every(({ name }) => name === "alias" || name === "version");
}

/** A name that is configured here, or that every caller hands in. A module that nobody calls has no configuration but its own. */
export function hasConfiguration(module: Module, provider: string, alias: string): boolean {
  const name = keyOf(provider, alias);
  if (configuredHere(module).has(name)) return true;
  if (module.callers.length === 0) return false;
  return aliasesOf(module).includes(name) || module.callers.every(({ call }) => givenTo(call).has(name));
}

/** The blocks of a module by the name that they are used under: `aws`, `aws.east`. */
export const configuredHere = cached((module: Module): ReadonlyMap<string, ProviderConfig> => {
  const byName = new Map<string, ProviderConfig>();
  for (const config of module.declarations.providers) {
    const name = keyOf(config.name, config.alias);
    if (!byName.has(name)) byName.set(name, config);
  }
  return byName;
});

/** What a module lists as `configuration_aliases`. */
export function aliasesOf(module: Module): readonly string[] {
  return requiredProviders(module)
    .flatMap((block) => block.attributes)
    .flatMap(({ value }) => (value.kind === "object" ? value.entries : []))
    .filter(({ key }) => nameInKey(key) === "configuration_aliases")
    .flatMap(({ value }) => (value.kind === "tuple" ? value.items.flatMap((item) => nameOfProvider(item) ?? []) : []));
}
