import type { Expression, ObjectEntry } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import { BOTH_MAJORS, type Major, type Module } from "@/lib/terraform";
import { isAws } from "./provider-of";
import { EVERY_VERSION, intersect, isEmpty, rangeOf, type VersionRange, versionNumber } from "./version-range";

/** Which AWS provider a module is judged by. */
export interface AwsVersions {
  /** Both where each would be let in: then what either accepts is accepted. */
  readonly majors: readonly Major[];
  /** Something names versions: a constraint or the lock file. */
  readonly named: boolean;
  /** Only versions beyond those that are known are let in. */
  readonly beyond: boolean;
}

/** 6.66.0, as the schema at hand. */
const NEWEST = versionNumber(6, 66);

/** By the constraints of every module that is loaded together with it, and the lock file beside the top one. */
export const awsVersions: (module: Module) => AwsVersions = cached((module: Module): AwsVersions => {
  if (module.upgradeTo !== undefined) return { majors: [module.upgradeTo], named: true, beyond: false };
  const ranges = topsOf(module).map(allowedUnder);
  const majors = BOTH_MAJORS.filter((major) => ranges.some((range) => lets(range, major)));
  const from = Math.min(...ranges.map((range) => range.from));
  const named = ranges.every((range) => range.from > EVERY_VERSION.from || range.to < EVERY_VERSION.to);
  if (majors.length > 0) return { majors, named, beyond: from > NEWEST };
  return { majors: fallback(from, Math.max(...ranges.map(({ to }) => to))), named, beyond: from > NEWEST };
});

/** Older than 5 is judged by 5, younger than 6 by 6; of constraints that exclude each other nothing follows. */
function fallback(from: number, to: number): readonly Major[] {
  if (from >= to) return BOTH_MAJORS;
  return from >= versionNumber(7) ? [6] : [5];
}

function lets(range: VersionRange, major: Major): boolean {
  return !isEmpty(intersect(range, { from: versionNumber(major), to: versionNumber(major + 1) }));
}

/** The modules at the top of those that call it: itself, where nobody does. */
function topsOf(module: Module): readonly Module[] {
  const around = reached(module, ({ callers }) => callers.map((caller) => caller.module));
  const tops = around.filter(({ callers }) => callers.length === 0);
  return tops.length > 0 ? tops : [module];
}

const allowedUnder: (top: Module) => VersionRange = cached((top: Module): VersionRange => {
  const tree = reached(top, ({ declarations }) => declarations.moduleCalls.flatMap(({ child }) => child ?? []));
  const range = tree.flatMap(constraintsIn).map(rangeOf).reduce(intersect, EVERY_VERSION);
  const locked = top.lockFile && rangeOf(lockedVersion(top.lockFile));
  return locked && !isEmpty(intersect(range, locked)) ? intersect(range, locked) : range;
});

/** What is reached over any number of steps, each once. */
function reached(start: Module, next: (module: Module) => readonly Module[]): readonly Module[] {
  const seen = new Set([start]);
  for (const module of seen) for (const one of next(module)) seen.add(one);
  return [...seen];
}

/** https://developer.hashicorp.com/terraform/language/files/dependency-lock */
function lockedVersion(text: string): string {
  const block = /^provider\s+"registry\.terraform\.io\/hashicorp\/aws"\s*\{([^}]*)/m.exec(text)?.[1] ?? "";
  return /^\s*version\s*=\s*"([^"]*)"/m.exec(block)?.[1] ?? "";
}

/** Every version constraint on the AWS provider that stands in one module. */
export function constraintsIn(module: Module): readonly string[] {
  return awsRequirements(module).flatMap(({ version }) => (version ? [version.value] : []));
}

type Text = Expression & { readonly kind: "string" };

/** What stands under `required_providers` about the AWS provider, and `version` in its configurations. */
export function awsRequirements(module: Module) {
  const required = module.topBlocks("terraform").flatMap((terraform) => terraform.blocks("required_providers"));
  const listed = required.flatMap((view) =>
    view.attributes
      .filter(({ name }) => isAws(module, name))
      .map(({ value }) => ({ view, version: textOf(value.kind === "object" ? versionIn(value.entries) : value) })),
  );
  const configured = module.declarations.providers
    .filter(({ name }) => isAws(module, name))
    .map((view) => ({ view, version: textOf(view.attribute("version")?.value) }));
  return [...listed, ...configured];
}

function versionIn(entries: readonly ObjectEntry[]): Expression | undefined {
  return entries.find(({ key }) => key.kind === "string" && key.value === "version")?.value;
}

function textOf(node: Expression | undefined): Text | undefined {
  return node?.kind === "string" ? node : undefined;
}
