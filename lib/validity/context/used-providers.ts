import { cached } from "@/lib/memory/cached";
import { grouped } from "@/lib/memory/grouped";
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
  for (const [child, calls] of callsByModule(module)) for (const name of handedOn(child, calls)) used.add(name);
  return used;
}, NOTHING);

/** What an import without a resource is read with. */
function importedWith(view: BlockView): string | undefined {
  const provider = view.expression("provider");
  const to = view.expression("to");
  if (provider) return nameOfProvider(provider);
  return to?.kind === "reference" ? to.root.split("_")[0] : undefined;
}

function callsByModule(module: Module): ReadonlyMap<Module, readonly ModuleCall[]> {
  return grouped(module.declarations.moduleCalls.flatMap((call) => (call.child ? [[call.child, call] as const] : [])));
}

/** The caller's configurations that a called module uses: those it is given, and the default ones that it does not have itself. */
function handedOn(child: Module, calls: readonly ModuleCall[]): ReadonlySet<string> {
  const own = new Set(
    child.declarations.providers.filter((view) => !isProxy(view)).map(({ name, alias }) => keyOf(name, alias)),
  );
  const asked = new Map([...usedIn(child)].filter((name) => !own.has(name)).map((name) => [name, 0]));
  const used = new Set<string>();
  for (const call of calls)
    for (const [inner, outer] of givenTo(call)) {
      const times = asked.get(inner);
      if (times === undefined) continue;
      used.add(outer);
      asked.set(inner, times + 1);
    }
  // A call that does not give it hands on the configuration of the same name.
  for (const [name, times] of asked) if (times < calls.length) used.add(name);
  return used;
}

/** What a call hands on: the name in the module that is called, and the caller's. */
export const givenTo = cached((call: ModuleCall): ReadonlyMap<string, string> => {
  const written = call.expression("providers");
  const entries = written?.kind === "object" ? written.entries : [];
  return new Map(
    entries.flatMap(({ key, value }) => {
      const [inner, outer] = [nameInKey(key), nameOfProvider(value)];
      return inner !== undefined && outer !== undefined ? [[inner, outer] as const] : [];
    }),
  );
});

const givenByAll = cached(({ callers: [first, ...others] }: Module): ReadonlySet<string> => {
  const names = new Set(first && givenTo(first.call).keys());
  for (const { call } of others) for (const name of names) if (!givenTo(call).has(name)) names.delete(name);
  return names;
});

/** A block without settings only names a provider that the caller hands in. */
export function isProxy({ attributes, blockViews }: ProviderConfig): boolean {
  return blockViews.length === 0 && attributes.every(({ name }) => name === "alias" || name === "version");
}

/** A name that is configured here, or that every caller hands in. A module that nobody calls has no configuration but its own. */
export function hasConfiguration(module: Module, provider: string, alias: string): boolean {
  const name = keyOf(provider, alias);
  if (configuredHere(module).has(name)) return true;
  return module.callers.length > 0 && (aliasesOf(module).has(name) || givenByAll(module).has(name));
}

/** A module that configures providers itself, which may exist once only. */
export const hasOwnProviders = cached((module: Module): boolean => !module.declarations.providers.every(isProxy));

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
export const aliasesOf = cached((module: Module): ReadonlySet<string> => {
  const listed = requiredProviders(module)
    .flatMap((block) => block.attributes)
    .flatMap(({ value }) => (value.kind === "object" ? value.entries : []))
    .filter(({ key }) => nameInKey(key) === "configuration_aliases")
    .flatMap(({ value }) => (value.kind === "tuple" ? value.items : []));
  return new Set(listed.flatMap((item) => nameOfProvider(item) ?? []));
});
