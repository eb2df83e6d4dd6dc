import type { Expression } from "@/lib/hcl";
import type { Module } from "@/lib/terraform";
import type { Context } from "../context/context";
import { keyOfProvider, nameOfProvider } from "../context/provider-of";
import { configuredHere } from "../context/used-providers";
import { checkExpression } from "../expression/check-expression";

/**
 * Which of the instances that a provider with `for_each` has: OpenTofu wants a key where there are several, and only there.
 * https://opentofu.org/docs/language/providers/configuration/#for_each-multiple-instances-of-a-provider-configuration
 */
export function checkInstance(context: Context, value: Expression, refuse: (message: string) => void): void {
  const { module } = context;
  const key = keyOfProvider(value);
  const name = nameOfProvider(value) ?? "";
  if (key && !module.isOpenTofu) {
    refuse(`provider ${name} has a key, expected none: only OpenTofu has providers with for_each`);
    return;
  }
  if (key) checkExpression(context, key);
  const several = hasInstances(module, name);
  if (several === undefined || module.partial) return;
  if (several && !key) refuse(`provider ${name} has for_each, expected a key such as ${name}[each.key]`);
  if (!several && key) refuse(`provider ${name} has no for_each, expected no key behind it`);
}

/** Undefined where it is configured elsewhere. */
function hasInstances(module: Module, name: string): boolean | undefined {
  const config = configuredHere(module).get(name);
  return config && config.attribute("for_each") !== undefined;
}
