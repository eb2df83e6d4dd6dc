import { ModuleCall, Named, type Resource } from "./declarations";
import type { Module } from "./module";
import { referrersOf } from "./references";
import { attributeIn } from "./target";

/**
 * A module that is not among the files gets one of these attributes (or all of the resource) and may add to it: a called one, or whoever
 * calls this one, when it configures no provider and nobody among the files calls it.
 */
export function isHandedOut(module: Module, { address }: Resource, names: readonly string[]): boolean {
  const isKnown = module.callers.length > 0 || module.hasProviderFile;
  return referrersOf(module, address).some(({ view, reference: { target } }) => {
    const name = attributeIn(target.path);
    if (name !== undefined && !names.includes(name)) return false;
    if (view instanceof ModuleCall) return !view.child;
    return !isKnown && view instanceof Named && view.blockType === "output";
  });
}
