import type { Fragment } from "@/generators/parts/fragment";
import type { BundleFile } from "@/lib/bundle/bundle";
import {
  type Attribute,
  attribute,
  type Body,
  type BodyItem,
  type CommentItem,
  type Expression,
  print,
} from "@/lib/hcl";

function defaultOf(body: Body): Expression | undefined {
  return body.items.find((item): item is Attribute => item.kind === "attribute" && item.name === "default")?.value;
}

/** What a comment of ours holds the linter back from, it does where the value stands once more. */
function holdsBack(item: BodyItem | undefined): item is CommentItem {
  return item?.kind === "comment-item" && item.comment.text.trimStart().startsWith("stackwright:ignore ");
}

/** terraform.tfvars states every variable's value from the wizard, so that later changes need one file only. */
export function tfvars(fragments: readonly Fragment[]): BundleFile {
  const assignments = fragments
    .flatMap(({ body, values }) => body.items.map((item, at) => ({ item, values, before: body.items[at - 1] })))
    .flatMap<BodyItem>(({ item, values, before }) => {
      if (item.kind !== "block" || item.type !== "variable") return [];
      const [name] = item.labels;
      const value = (name && values?.get(name.value)) ?? defaultOf(item.body);
      return name && value ? [...(holdsBack(before) ? [before] : []), attribute(name.value, value)] : [];
    });
  return { path: "terraform.tfvars", text: print({ kind: "body", items: assignments }) };
}
