import type { Bundle } from "@/lib/bundle/bundle";
import { type Block, type Body, parse } from "@/lib/hcl";
import { schemaOf } from "@/lib/terraform";

type Schema = NonNullable<ReturnType<typeof schemaOf>>;

/** What Terraform itself takes in every resource. https://developer.hashicorp.com/terraform/language/block/resource */
const META = new Set(["count", "depends_on", "for_each", "lifecycle", "provider", "timeouts"]);

function missingIn(body: Body, schema: Schema, where: string): readonly string[] {
  return body.items.flatMap((item): readonly string[] => {
    if (item.kind === "comment-item") return [];
    if (item.kind === "attribute") {
      const attribute = schema.attributes.get(item.name);
      if (META.has(item.name)) return [];
      return attribute && !attribute.deprecated ? [] : [`${where}.${item.name}`];
    }
    return META.has(item.type) ? [] : missingInBlock(item, schema, where);
  });
}

/** A `dynamic` block stands for those that its `content` says. */
function missingInBlock(block: Block, schema: Schema, where: string): readonly string[] {
  const isDynamic = block.type === "dynamic";
  const name = isDynamic ? (block.labels[0]?.value ?? "") : block.type;
  const nested = schema.blocks.get(name)?.block;
  if (!nested) return schema.attributes.has(name) ? [] : [`${where}.${name}`];
  const bodies = isDynamic ? blocksIn(block.body, "content").map(({ body }) => body) : [block.body];
  return bodies.flatMap((body) => missingIn(body, nested, `${where}.${name}`));
}

function blocksIn({ items }: Body, type: string): readonly Block[] {
  return items.flatMap((item) => (item.kind === "block" && item.type === type ? [item] : []));
}

/**
 * Types, blocks and arguments of a bundle that the schema of provider 6 does not have or calls deprecated. It reads the text and the schema
 * without the linter, whose own verdict is asked beside it.
 */
export function unknownTo6(bundle: Bundle): readonly string[] {
  const bodies = bundle.filter(({ path }) => /^[^/]+\.tf$/.test(path)).map(({ text }) => parse(text).body);
  return (["resource", "data"] as const).flatMap((group) =>
    bodies
      .flatMap((body) => blocksIn(body, group))
      .flatMap(({ labels: [type, name], body }) => {
        const where = `${type?.value}.${name?.value}`;
        const schema = type?.value.startsWith("aws_") ? schemaOf(group, type.value, [6]) : undefined;
        if (schema) return missingIn(body, schema, where);
        return type?.value.startsWith("aws_") ? [where] : [];
      }),
  );
}
