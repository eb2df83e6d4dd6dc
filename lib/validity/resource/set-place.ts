import type { BlockSchema, BlockView, Resource } from "@/lib/terraform";

/** The head of the resource for what stands in a set of blocks: the provider cannot say in which element. */
export function placeInSets(schema: BlockSchema, resource: Resource, view: BlockView, node: object): object {
  const names: string[] = [];
  for (let block: BlockView | undefined = view; block?.parent; block = block.parent) names.unshift(block.blockType);
  let current: BlockSchema | undefined = schema;
  for (const name of names) {
    const nested: ReturnType<BlockSchema["blocks"]["get"]> = current?.blocks.get(name);
    if (nested?.nesting === "set") return { range: resource.block.typeRange };
    current = nested?.block;
  }
  return node;
}
