import type { Block } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import type { Module } from "./module";

/** Its blocks amend those of the module's other files. https://developer.hashicorp.com/terraform/language/files/override */
export function isOverrideFile(path: string): boolean {
  return /(^|[/_])override\.tf$/.test(path);
}

/** An override file amends the block: what it says may be replaced there. */
export function isOverridden(module: Module, block: Block): boolean {
  return amended(module).has(headerOf(block));
}

const amended = cached((module: Module): ReadonlySet<string> => {
  const files = module.files.filter(({ path }) => isOverrideFile(path));
  const items = files.flatMap(({ parsed }) => parsed.body.items);
  return new Set(items.flatMap((item) => (item.kind === "block" ? [headerOf(item)] : [])));
});

function headerOf({ type, labels }: Block): string {
  return [type, ...labels.map(({ value }) => value)].join(" ");
}
