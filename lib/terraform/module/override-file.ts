import type { Block } from "@/lib/hcl";
import type { Module } from "./module";

/** Its blocks amend those of the module's other files. https://developer.hashicorp.com/terraform/language/files/override */
export function isOverrideFile(path: string): boolean {
  return /(^|[/_])override\.tf$/.test(path);
}

const headers = new WeakMap<Module, ReadonlySet<string>>();

/** An override file amends the block: what it says may be replaced there. */
export function isOverridden(module: Module, block: Block): boolean {
  const known = headers.get(module) ?? headersOf(module);
  headers.set(module, known);
  return known.has(headerOf(block));
}

function headersOf(module: Module): ReadonlySet<string> {
  const files = module.files.filter(({ path }) => isOverrideFile(path));
  const items = files.flatMap(({ parsed }) => parsed.body.items);
  return new Set(items.flatMap((item) => (item.kind === "block" ? [headerOf(item)] : [])));
}

function headerOf({ type, labels }: Block): string {
  return [type, ...labels.map(({ value }) => value)].join(" ");
}
