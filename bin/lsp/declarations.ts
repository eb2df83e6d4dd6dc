import type { Block, BodyItem } from "@/lib/hcl";
import { parse } from "@/lib/hcl";
import type { GivenFile } from "@/lib/intake";
import { atHead, type Span, spanOf } from "@/lib/lint";

/** Something that a reference can name. */
export interface Declaration {
  readonly address: string;
  readonly file: string;
  readonly range: Span;
}

/** Everything that the files of a folder declare, by the address that references give it. */
export function declarationsIn(files: readonly GivenFile[]): readonly Declaration[] {
  const sources = files.filter(({ path }) => /\.(tf|tofu)$/.test(path));
  return sources.flatMap(({ path, text }) => parse(text).body.items.flatMap((item) => declared(item, path)));
}

function declared(item: BodyItem, path: string): readonly Declaration[] {
  if (item.kind !== "block") return [];
  if (item.type === "locals")
    return item.body.items.flatMap((local) =>
      local.kind === "attribute"
        ? [{ address: `local.${local.name}`, file: path, range: spanOf(local.nameRange ?? local.range) }]
        : [],
    );
  const address = addressOf(item);
  return address === undefined ? [] : [{ address, ...atHead({ file: { path }, block: item }) }];
}

function addressOf({ type, labels }: Block): string | undefined {
  const [first, second] = labels.map(({ value }) => value);
  switch (type) {
    case "resource":
      return `${first}.${second}`;
    case "data":
    case "ephemeral":
      return `${type}.${first}.${second}`;
    case "variable":
      return `var.${first}`;
    case "module":
      return `module.${first}`;
    default:
      return undefined;
  }
}
