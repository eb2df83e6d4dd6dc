import type { StackConfig } from "@/generators/config/stack";
import { features } from "@/generators/features";

/** The types of resources that the stack makes. */
export function madeTypes(config: StackConfig): ReadonlySet<string> {
  const items = features.flatMap(({ generate }) => generate(config)).flatMap(({ body }) => body.items);
  return new Set(
    items.flatMap((item) =>
      item.kind === "block" && item.type === "resource" ? item.labels.slice(0, 1).map(({ value }) => value) : [],
    ),
  );
}
