import type { Expression } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import {
  type BlockView,
  conversionProblem,
  type Module,
  NO_NAMES,
  object,
  pairsOf,
  type Resource,
  referencesIn,
  STRING,
  type Value,
  withName,
} from "@/lib/terraform";
import type { Context } from "../context/context";
import { nameOfProvider } from "../context/provider-of";
import { isNull, spell } from "../expression/check-argument";
import { checkExpression } from "../expression/check-expression";
import { type Address, addressIn, spellAddress } from "./address";
import { moduleAt } from "./check-moves";

/** `import`: an address of the right form, and an id for each of its instances. https://developer.hashicorp.com/terraform/language/block/import */
export function checkImport(context: Context, view: BlockView): void {
  if (context.module.callers.length > 0)
    refuse(
      context,
      { range: view.block.typeRange },
      "import is in a module that another one calls, expected it in the root module",
    );
  const instances = instancesOf(context, view);
  const target = checkTarget(context, view, instances);
  checkProvider(context, view, target);
  const id = view.expression("id");
  if (id) for (const instance of instances) checkId(instance, id, target);
}

function refuse({ issues, view }: Context, node: object, message: string): void {
  issues.add("validity-meta-argument", view.file, node, message);
}

const MAX_INSTANCES = 20;

/** One context for each round of `for_each`, where they are known. */
function instancesOf(context: Context, view: BlockView): readonly Context[] {
  const forEach = view.expression("for_each");
  if (!forEach) return [context];
  const value = checkExpression({ ...context, each: false, scope: { ...context.scope, names: NO_NAMES } }, forEach);
  if (value.kind === "known" && value.value !== null)
    refuse(context, forEach, `for_each is ${spell(value)}, expected a collection`);
  const pairs = pairsOf(value);
  if (!pairs?.complete) return [context];
  const isSet = value.kind === "list" && value.flavour === "set";
  return pairs.pairs.slice(0, MAX_INSTANCES).map(([key, member]) => bind(context, isSet ? member : key, member));
}

function bind(context: Context, key: Value, value: Value): Context {
  const each = object([
    ["key", key],
    ["value", value],
  ]);
  return { ...context, scope: { ...context.scope, names: withName(context.scope.names, "each", each) } };
}

interface Target {
  readonly address: Address;
  readonly resource: Resource | undefined;
}

function checkTarget(context: Context, view: BlockView, instances: readonly Context[]): Target | undefined {
  const to = view.expression("to");
  if (!to) return undefined;
  const address = addressIn(to);
  const resource = address?.resource;
  if (!address || resource?.mode !== "managed" || !keysOf(address).every((key) => isKey(key, view))) {
    refuse(context, to, "to is not the address of a managed resource, expected one such as aws_vpc.main");
    return undefined;
  }
  const home = moduleAt(context.module, address.modules);
  const found = home?.resource(`${resource.type}.${resource.name}`);
  if (isMissing(context.module, address, home) && !found)
    refuse(
      context,
      to,
      `${spellAddress({ modules: [], resource: { ...resource } }) ?? resource.type} is not declared in its module, expected its declaration`,
    );
  else if (!home?.partial && home) for (const instance of instances) checkKey(instance, to, resource.key, found);
  checkTwice(context, view, address);
  return { address, resource: found };
}

function keysOf({ modules, resource }: Address): readonly Expression[] {
  return [...modules.map(({ key }) => key), resource?.key].filter((key) => key !== undefined);
}

/** Without `for_each` a literal. */
function isKey(key: Expression, view: BlockView): boolean {
  if (key.kind === "number") return Number.isInteger(key.value);
  return key.kind === "string" || view.attribute("for_each") !== undefined;
}

/** Only at the top a configuration may be generated for what is not there. */
function isMissing(module: Module, { modules }: Address, home: Module | undefined): boolean {
  if (modules.length === 0 || module.partial) return false;
  if (home) return !home.partial;
  let at: Module | undefined = module;
  for (const { name } of modules) {
    if (!at || at.partial) return false;
    const call = at.moduleCall(name);
    if (!call) return true;
    at = call.child;
  }
  return false;
}

/** The kind of key that the resource's repetition makes. */
function checkKey(context: Context, to: Expression, key: Expression | undefined, resource: Resource | undefined): void {
  const value = key && checkExpression(context, key);
  if (!resource && !key) return;
  const repeated = resource?.attribute("count") ? "count" : resource?.attribute("for_each") ? "for_each" : undefined;
  const wanted = value === undefined ? undefined : value.kind === "known" ? WANTED[typeof value.value] : repeated;
  if (wanted !== repeated)
    refuse(
      context,
      to,
      `to has ${key ? "a key that its resource does not make" : "no key"}, expected ${expectedKey(repeated)}`,
    );
}

const WANTED: Readonly<Record<string, "count" | "for_each">> = { string: "for_each", number: "count" };

function expectedKey(repeated: "count" | "for_each" | undefined): string {
  if (!repeated) return "the resource without one";
  return repeated === "count" ? "an index such as [0]" : 'a key such as ["a"]';
}

function checkTwice(context: Context, view: BlockView, address: Address): void {
  const spelt = view.attribute("for_each") ? undefined : spellAddress(address);
  const to = view.expression("to");
  if (to && spelt !== undefined && firstImports(context.module).get(spelt)?.block !== view.block)
    refuse(context, to, `${spelt} is imported twice, expected one import`);
}

const firstImports = cached((module: Module): ReadonlyMap<string, BlockView> => {
  const found = new Map<string, BlockView>();
  for (const view of module.topBlocks("import")) {
    const to = view.attribute("for_each") ? undefined : view.expression("to");
    const address = to && addressIn(to);
    const spelt = address && spellAddress(address);
    if (spelt !== undefined && !found.has(spelt)) found.set(spelt, view);
  }
  return found;
});

function checkProvider(context: Context, view: BlockView, target: Target | undefined): void {
  const provider = view.expression("provider");
  if (!provider || !target?.resource) return;
  const own = target.resource.expression("provider");
  if (!own || nameOfProvider(own) !== nameOfProvider(provider))
    refuse(context, provider, "provider is set for a resource that is declared, expected it in the resource");
}

function checkId(context: Context, id: Expression, target: Target | undefined): void {
  const itself = referencesIn(context.module, id).some(
    ({ target: other }) =>
      other.kind === "resource" &&
      target?.address.modules.length === 0 &&
      other.resource !== undefined &&
      other.resource === target.resource,
  );
  if (itself) refuse(context, id, "id looks at the resource that is imported, expected an id that is known before");
  const value = checkExpression(context, id);
  const problem = conversionProblem(value, STRING);
  if (isNull(value) || problem || (value.kind === "known" && value.value === ""))
    refuse(context, id, `id is ${spell(value)}, expected ${problem ?? "a text that is not empty"}`);
}
