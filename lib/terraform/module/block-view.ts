import type { Attribute, Block, Body, Expression } from "@/lib/hcl";
import { withoutQuotes } from "./quoted-references";
import type { ModuleFile } from "./source-file";
import { writtenIn } from "./written-elsewhere";

/** What a `dynamic "x"` block says about the blocks it makes. */
export interface DynamicSource {
  readonly forEach: Expression | undefined;
  /** The name that `x.key` and `x.value` hang on: the `iterator` argument, else the block's type. */
  readonly iterator: string;
  /** The `dynamic` block itself, for ranges. */
  readonly block: Block;
}

/** Reads a body by name; `dynamic "x"` counts as a symbolic `x` block. */
export class BodyView {
  #attributes: Map<string, Attribute> | undefined;
  #list: readonly Attribute[] | undefined;
  #blocks: readonly BlockView[] | undefined;
  #byType: ReadonlyMap<string, readonly BlockView[]> | undefined;

  constructor(
    readonly file: ModuleFile,
    readonly body: Body,
    /** The block around this one; undefined at the top of a file. */
    readonly parent?: BlockView,
  ) {}

  attribute(name: string): Attribute | undefined {
    if (this.attributes.length < MANY) return this.attributes.findLast((attribute) => attribute.name === name);
    this.#attributes ??= new Map(this.attributes.map((attribute) => [attribute.name, attribute]));
    return this.#attributes.get(name);
  }

  /** The value of an argument; undefined when it is not written. */
  expression(name: string): Expression | undefined {
    return this.attribute(name)?.value;
  }

  get attributes(): readonly Attribute[] {
    this.#list ??= this.#ownAttributes();
    return this.#list;
  }

  #ownAttributes(): readonly Attribute[] {
    const written = this.body.items.filter((item) => item.kind === "attribute");
    return this instanceof BlockView && mayDepend(this) ? written.map(withoutQuotes) : written;
  }

  /** Nested blocks in order, `dynamic` ones as their content with `dynamic` set. */
  get blockViews(): readonly BlockView[] {
    this.#blocks ??= this.body.items
      .filter((item) => item.kind === "block")
      .map((block) => viewOf(writtenIn(block.range) ?? this.file, block, this instanceof BlockView ? this : undefined));
    return this.#blocks;
  }

  blocks(type: string): readonly BlockView[] {
    if (this.blockViews.length < MANY) return this.blockViews.filter((view) => view.blockType === type);
    this.#byType ??= byType(this.blockViews);
    return this.#byType.get(type) ?? [];
  }

  /** The first block of that type. */
  firstBlock(type: string): BlockView | undefined {
    return this.blockViews.length < MANY
      ? this.blockViews.find((view) => view.blockType === type)
      : this.blocks(type)[0];
  }
}

/** From so many blocks on they are sorted by type once, and from so many arguments on by name. */
const MANY = 16;

function byType(views: readonly BlockView[]): ReadonlyMap<string, readonly BlockView[]> {
  const found = new Map<string, BlockView[]>();
  for (const view of views) {
    const others = found.get(view.blockType);
    if (others) others.push(view);
    else found.set(view.blockType, [view]);
  }
  return found;
}

/** A block with its head; for a dynamic block the head is `dynamic`'s and the body is `content`'s. */
export class BlockView extends BodyView {
  constructor(
    file: ModuleFile,
    readonly block: Block,
    readonly blockType: string,
    body: Body = block.body,
    parent?: BlockView,
    readonly dynamic?: DynamicSource,
  ) {
    super(file, body, parent);
  }

  label(index: number): string {
    return this.block.labels[index]?.value ?? "";
  }
}

/** https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on */
const DEPENDENT: ReadonlySet<string> = new Set(["resource", "data", "ephemeral", "module", "output"]);

function mayDepend({ blockType, parent }: BlockView): boolean {
  return DEPENDENT.has(blockType) && (parent === undefined || parent.blockType === "check");
}

function viewOf(file: ModuleFile, block: Block, parent: BlockView | undefined): BlockView {
  const type = block.labels[0]?.value;
  if (block.type !== "dynamic" || type === undefined) return new BlockView(file, block, block.type, block.body, parent);
  const head = new BodyView(file, block.body);
  const content = block.body.items.find((item) => item.kind === "block" && item.type === "content");
  const body: Body = content?.kind === "block" ? content.body : { kind: "body", items: [] };
  const named = head.expression("iterator");
  const iterator = named?.kind === "reference" ? named.root : type;
  return new BlockView(file, block, type, body, parent, { forEach: head.expression("for_each"), iterator, block });
}
