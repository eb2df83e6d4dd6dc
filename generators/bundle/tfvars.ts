import type { Fragment } from "@/generators/parts/fragment";
import type { BundleFile } from "@/lib/bundle/bundle";
import { type Attribute, attribute, type Body, type Expression, print } from "@/lib/hcl";

function defaultOf(body: Body): Expression | undefined {
  return body.items.find((item): item is Attribute => item.kind === "attribute" && item.name === "default")?.value;
}

/** terraform.tfvars states every variable's value from the wizard, so that later changes need one file only. */
export function tfvars(fragments: readonly Fragment[]): BundleFile {
  const assignments = fragments
    .flatMap(({ body }) => body.items)
    .flatMap((item) => {
      if (item.kind !== "block" || item.type !== "variable") return [];
      const [name] = item.labels;
      const value = defaultOf(item.body);
      return name && value ? [attribute(name.value, value)] : [];
    });
  return { path: "terraform.tfvars", text: print({ kind: "body", items: assignments }) };
}
