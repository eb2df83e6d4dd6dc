import { cached } from "@/lib/memory/cached";
import type { Module } from "@/lib/terraform";
import { EVERY_VERSION, intersect, rangeOf, type VersionRange, versionNumber } from "./version-range";

/** A version of Terraform without its patch: `[1, 14]`. */
export type Since = readonly [major: number, minor: number];

/** The versions of Terraform that the module asks for; undefined where it names none. */
export const languageRange = cached((module: Module): VersionRange | undefined => {
  const asked = module.declarations.others.flatMap((view) => {
    const version = view.blockType === "terraform" ? view.expression("required_version") : undefined;
    return version?.kind === "string" ? [version.value] : [];
  });
  return asked.length === 0 ? undefined : asked.map(rangeOf).reduce(intersect, EVERY_VERSION);
});

/** Whoever can use the module has at least this version of Terraform; what OpenTofu reads names versions of that. */
export function isAskedFor(module: Module, since: Since): boolean {
  return !module.isOpenTofu && (languageRange(module)?.from ?? 0) >= versionNumber(...since);
}

export function spellSince([major, minor]: Since): string {
  return `${major}.${minor}`;
}

/** Blocks at the top of a file that came later than those everyone has. https://github.com/hashicorp/terraform/blob/main/CHANGELOG.md */
export const BLOCK_SINCE: Readonly<Record<string, Since>> = {
  moved: [1, 1],
  check: [1, 5],
  import: [1, 5],
  removed: [1, 7],
  ephemeral: [1, 10],
  action: [1, 14],
};

/** Arguments and blocks inside others, as `block.name`. */
export const NAME_SINCE: Readonly<Record<string, Since>> = {
  "variable.nullable": [1, 1],
  "variable.ephemeral": [1, 10],
  "output.ephemeral": [1, 10],
  "output.precondition": [1, 2],
  "import.for_each": [1, 7],
  "import.identity": [1, 12],
  "lifecycle.replace_triggered_by": [1, 2],
  "lifecycle.precondition": [1, 2],
  "lifecycle.postcondition": [1, 2],
  "lifecycle.action_trigger": [1, 14],
};

export const FUNCTION_SINCE: Readonly<Record<string, Since>> = {
  optional: [1, 3],
  startswith: [1, 3],
  endswith: [1, 3],
  timecmp: [1, 3],
  strcontains: [1, 5],
  plantimestamp: [1, 5],
  issensitive: [1, 8],
  templatestring: [1, 9],
  ephemeralasnull: [1, 10],
};
