import { cached } from "@/lib/memory/cached";
import type { Module } from "@/lib/terraform";
import { isAws } from "./provider-of";

const KNOWN_MAJOR = 5;

/** The module asks for an AWS provider younger than the schema at hand (5.100.0), which may know more names and values. */
export const wantsNewer = cached((module: Module): boolean => {
  const blocks = module.topBlocks("terraform").flatMap((terraform) => terraform.blocks("required_providers"));
  return blocks
    .flatMap((block) => block.attributes)
    .filter(({ name }) => isAws(module, name))
    .flatMap(({ value }) => (value.kind === "object" ? value.entries : []))
    .some(
      ({ key, value }) =>
        key.kind === "string" && key.value === "version" && value.kind === "string" && isYounger(value.value),
    );
});

/** `>= 6.0`, `~> 6.2`, `6.0.1`: a lower bound beyond what is known. */
function isYounger(constraint: string): boolean {
  return constraint.split(",").some((part) => {
    const major = /^\s*(?:>=|>|~>|=)?\s*v?(\d+)/.exec(part)?.[1];
    return major !== undefined && Number(major) > KNOWN_MAJOR;
  });
}

/** A name that the schema lacks may be new in such a provider, unless it is a known one with a slip of the pen. */
export function mayBeNew(module: Module, name: string, names: Iterable<string>): boolean {
  return wantsNewer(module) && ![...names].some((known) => isOneSlipAway(name, known));
}

/** One letter is added, missing or another. */
function isOneSlipAway(name: string, known: string): boolean {
  if (Math.abs(name.length - known.length) > 1) return false;
  let at = 0;
  while (at < name.length && name[at] === known[at]) at += 1;
  const [whole, after] = [known.slice(at), known.slice(at + 1)];
  return [after, whole].includes(name.slice(at + 1)) || name.slice(at) === after;
}
