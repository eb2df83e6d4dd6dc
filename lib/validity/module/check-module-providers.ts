import type { Expression } from "@/lib/hcl";
import { type Module, type ModuleCall, sourceOf } from "@/lib/terraform";
import { checkInstance } from "../body/check-provider-instance";
import type { Context } from "../context/context";
import { nameInKey, nameOfProvider, repeatedProviders, requiredNames } from "../context/provider-of";
import { aliasesOf, configuredHere, hasConfiguration, hasOwnProviders } from "../context/used-providers";

/**
 * The providers that a call hands on: they are configured, and the child gets those it asks for.
 * https://developer.hashicorp.com/terraform/language/modules/develop/providers
 */
export function checkModuleProviders(context: Context, call: ModuleCall): void {
  const { module } = context;
  if (module.partial) return;
  const written = call.expression("providers");
  if (written && written.kind !== "object") {
    refuse(context, written, "providers is not a map that is written out, expected { aws = aws.east }");
    return;
  }
  for (const { key, message } of repeatedProviders(written)) refuse(context, key, message);
  const given = new Set<string>();
  for (const { key, value } of written?.entries ?? []) {
    const name = nameInKey(key);
    if (name !== undefined) given.add(name);
    checkGiven(context, value);
    checkSame(context, call, name, value);
  }
  const { child } = call;
  if (!child || child.partial) return;
  checkOwn(context, call, child);
  for (const name of aliasesOf(child)) {
    if (given.has(name)) continue;
    // They are missing in each call of the module.
    if (context.issues.isFull("validity-module-call")) return;
    refuse(
      context,
      { range: call.block.typeRange },
      `the module asks for provider ${name}, expected it among providers`,
    );
  }
}

function refuse({ issues, view }: Context, node: object, message: string): void {
  issues.add("validity-module-call", view.file, node, message);
}

function checkGiven(context: Context, value: Expression): void {
  const name = nameOfProvider(value);
  const [provider = "", alias] = name?.split(".") ?? [];
  if (name === undefined)
    refuse(
      context,
      value,
      "providers holds something that is no provider, expected one such as aws or aws.east, written out",
    );
  else if (alias === undefined && isNowhere(context.module, provider))
    refuse(
      context,
      value,
      `provider ${name} is not configured, expected it in a provider block or among required_providers`,
    );
  else if (alias !== undefined && !hasConfiguration(context.module, provider, alias))
    refuse(
      context,
      value,
      `provider ${name} is not configured, expected a provider "${provider}" block with alias "${alias}"`,
    );
  else checkInstance(context, value, (message) => refuse(context, value, message));
}

/** A configuration is one of a provider, whatever the modules on both sides call it. */
function checkSame(context: Context, { child }: ModuleCall, key: string | undefined, value: Expression): void {
  const [given] = nameOfProvider(value)?.split(".") ?? [];
  const [taken] = key?.split(".") ?? [];
  if (!child || child.partial || given === undefined || taken === undefined) return;
  const here = sourceOf(context.module, given);
  const there = sourceOf(child, taken);
  if (here !== there) refuse(context, value, `provider ${given} is ${here}, expected one of ${there}`);
}

/** What the top module hands on by name is mentioned there. */
function isNowhere(module: Module, provider: string): boolean {
  if (module.callers.length > 0 || requiredNames(module).has(provider)) return false;
  return !configuredHere(module).has(provider);
}

/** A module that configures providers itself exists once. */
function checkOwn(context: Context, call: ModuleCall, child: Module): void {
  if (!hasOwnProviders(child)) return;
  for (const name of ["count", "for_each", "depends_on"]) {
    const attribute = call.attribute(name);
    if (attribute)
      refuse(context, attribute, `the module configures a provider itself, expected no ${name} on its call`);
  }
}
