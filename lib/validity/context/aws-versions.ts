import type { Expression, ObjectEntry } from "@/lib/hcl";
import { cached, cachedWithin } from "@/lib/memory/cached";
import { BOTH_MAJORS, type Major, type Module, requiredProviders, sourceOf } from "@/lib/terraform";
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

const AWS = "hashicorp/aws";

/** 6.66.0, as the schema at hand. */
const NEWEST = versionNumber(6, 66);

/** By the constraints of every module that is loaded together with it, and the lock file beside the top one. */
export const awsVersions: (module: Module) => AwsVersions = cached((module: Module): AwsVersions => {
  if (module.upgradeTo !== undefined) return { majors: [module.upgradeTo], named: true, beyond: false };
  const ranges = allowedOf(module, AWS);
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

/** What each configuration that a module is part of lets in of a provider. */
export function allowedOf(module: Module, source: string): readonly VersionRange[] {
  return topsOf(module).map((top) => allowedUnder(top, source));
}

const allowedUnder = cachedWithin((top: Module, source: string): VersionRange => {
  const tree = reached(top, ({ declarations }) => declarations.moduleCalls.flatMap(({ child }) => child ?? []));
  const range = tree
    .flatMap((module) => constraintsIn(module, source))
    .map(rangeOf)
    .reduce(intersect, EVERY_VERSION);
  const locked = top.lockFile && rangeOf(lockedVersion(top.lockFile, source));
  return locked && !isEmpty(intersect(range, locked)) ? intersect(range, locked) : range;
});

/** What is reached over any number of steps, each once. */
function reached(start: Module, next: (module: Module) => readonly Module[]): readonly Module[] {
  const seen = new Set([start]);
  for (const module of seen) for (const one of next(module)) seen.add(one);
  return [...seen];
}

/** https://developer.hashicorp.com/terraform/language/files/dependency-lock */
function lockedVersion(text: string, source: string): string {
  const [, ...blocks] = text.split(/^provider\s+/m);
  const block = blocks.find((one) => one.startsWith(`"registry.terraform.io/${source}"`)) ?? "";
  return /^[ \t]*version[ \t]*=[ \t]*"([^"]*)"/m.exec(block)?.[1] ?? "";
}

function constraintsIn(module: Module, source: string): readonly string[] {
  return requirementsIn(module, source).flatMap(({ version }) => (version ? [version.value] : []));
}

type Text = Expression & { readonly kind: "string" };

/** What stands under `required_providers` about a provider, and `version` in its configurations. */
export function requirementsIn(module: Module, source: string) {
  const listed = requiredProviders(module).flatMap((view) =>
    view.attributes
      .filter(({ name }) => sourceOf(module, name) === source)
      .map(({ value }) => ({ view, version: textOf(value.kind === "object" ? versionIn(value.entries) : value) })),
  );
  const configured = module.declarations.providers
    .filter(({ name }) => sourceOf(module, name) === source)
    .map((view) => ({ view, version: textOf(view.attribute("version")?.value) }));
  return [...listed, ...configured];
}

function versionIn(entries: readonly ObjectEntry[]): Expression | undefined {
  return entries.find(({ key }) => key.kind === "string" && key.value === "version")?.value;
}

function textOf(node: Expression | undefined): Text | undefined {
  return node?.kind === "string" ? node : undefined;
}
