import type { RawAttribute, RawBlock } from "../schema/schema-pack";

/** How many facts two schemas of the same provider agree on, and the ones they do not. */
export interface Agreement {
  same: number;
  readonly different: string[];
}

const FLAGS = ["required", "optional", "computed"] as const;

/** Compares everything that bindings tell: names, types, flags, nesting, "one" and "at least one". */
export function compareBlocks(real: RawBlock, bound: RawBlock, path: string, found: Agreement): void {
  if (bound.open) return;
  const tell = (fact: string, same: boolean) => {
    if (same) found.same++;
    else found.different.push(`${path} ${fact}`);
  };
  for (const [name, attribute] of Object.entries(real.attributes ?? {})) {
    const other = bound.attributes?.[name];
    tell(`${name}`, other !== undefined);
    if (!other) continue;
    for (const flag of FLAGS) tell(`${name} ${flag}`, Boolean(attribute[flag]) === Boolean(other[flag]));
    tell(`${name} type`, sorted(typeOf(attribute)) === sorted(typeOf(other)));
  }
  for (const [name, nested] of Object.entries(real.block_types ?? {})) {
    const other = bound.block_types?.[name];
    tell(`${name} { … }`, other !== undefined);
    if (!other) continue;
    tell(`${name} nesting`, nested.nesting_mode === other.nesting_mode);
    tell(`${name} at least one`, nested.min_items ? other.min_items !== 0 : other.min_items === 0);
    tell(`${name} only one`, (nested.max_items === 1) === (other.max_items === 1));
    compareBlocks(nested.block, other.block, `${path}.${name}`, found);
  }
  for (const name of Object.keys(bound.attributes ?? {})) if (!real.attributes?.[name]) tell(`${name} extra`, false);
  for (const name of Object.keys(bound.block_types ?? {})) if (!real.block_types?.[name]) tell(`${name} extra`, false);
}

function typeOf({ type, nested_type }: RawAttribute): unknown {
  if (!nested_type) return type;
  const object = ["object", Object.fromEntries(Object.entries(nested_type.attributes).map(([n, a]) => [n, typeOf(a)]))];
  return nested_type.nesting_mode === "single" ? object : [nested_type.nesting_mode, object];
}

function sorted(type: unknown): string {
  return JSON.stringify(type, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
