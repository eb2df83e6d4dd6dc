import type { BlockSchema, BlockView, Resource } from "@/lib/terraform";

/**
 * The head of the resource for what stands in a set of blocks, or in one that is an object of a set: the provider cannot say in which
 * element; nor for what a dynamic block makes, which Terraform does not find again. Further in, the head of the set's own block.
 */
export function placeInSets(schema: BlockSchema, resource: Resource, view: BlockView, node: object): object {
  const around: BlockView[] = [];
  for (let block: BlockView | undefined = view; block?.parent; block = block.parent) around.unshift(block);
  let current: BlockSchema | undefined = schema;
  for (const [depth, { blockType, block, dynamic, parent }] of around.entries()) {
    if (dynamic) return { range: parent?.block.typeRange ?? resource.block.typeRange };
    const nested: ReturnType<BlockSchema["blocks"]["get"]> = current?.blocks.get(blockType);
    if (nested?.nesting === "set" || (!nested && current?.attributes.has(blockType)))
      return { range: depth === 0 ? resource.block.typeRange : (block.typeRange ?? block.range) };
    current = nested?.block;
  }
  return node;
}
