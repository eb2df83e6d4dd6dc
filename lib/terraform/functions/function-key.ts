import type { Module } from "../module/module";
import { sourceOf } from "../module/provider-sources";

/** The name under which a function is known: without `core::`, and of a provider's with the source of the provider for its local name. */
export function functionKey(name: string, module: Module): string {
  const [space, local = "", own = ""] = name.split("::");
  if (space === "core") return name.slice("core::".length);
  return space === "provider" ? `${sourceOf(module, local)}::${own}` : name;
}
