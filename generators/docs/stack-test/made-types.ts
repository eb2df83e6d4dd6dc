import type { Fragment } from "@/generators/parts/fragment";

/** The types of resources that the pieces of a stack make. */
export function madeTypes(pieces: readonly Fragment[]): ReadonlySet<string> {
  const items = pieces.flatMap(({ body }) => body.items);
  return new Set(
    items.flatMap((item) =>
      item.kind === "block" && item.type === "resource" ? item.labels.slice(0, 1).map(({ value }) => value) : [],
    ),
  );
}
