import type { Attribute, Block, Body, ParsedFile } from "@/lib/hcl";
import type { Point } from "@/lib/lint";
import { type BlockSchema, schemaOf } from "@/lib/terraform";
import { holds } from "./positions";

/** What a place in a file is in. */
export interface Surroundings {
  /** The blocks around it, the outermost first. */
  readonly blocks: readonly Block[];
  readonly attribute: Attribute | undefined;
  /** What may stand in the innermost block, where the provider says so. */
  readonly schema: BlockSchema | undefined;
}

export function surroundingsAt({ body }: ParsedFile, place: Point): Surroundings {
  const blocks: Block[] = [];
  let inside: Body = body;
  for (let block = blockAt(inside, place); block !== undefined; block = blockAt(inside, place)) {
    blocks.push(block);
    inside = block.body;
  }
  const attribute = inside.items.find(
    (item): item is Attribute => item.kind === "attribute" && holds(item.range, place),
  );
  return { blocks, attribute, schema: schemaIn(blocks) };
}

function blockAt(body: Body, place: Point): Block | undefined {
  return body.items.find((item): item is Block => item.kind === "block" && holds(item.range, place));
}

/** A configuration in an editor may be for either major that is known; what one of them takes is told. */
function schemaIn([outer, ...inner]: readonly Block[]): BlockSchema | undefined {
  if (outer === undefined || (outer.type !== "resource" && outer.type !== "data")) return undefined;
  const whole = schemaOf(outer.type, outer.labels[0]?.value ?? "", [5, 6]);
  return inner.reduce<BlockSchema | undefined>((schema, { type }) => schema?.blocks.get(type)?.block, whole);
}
