import type { Attribute } from "@/lib/hcl";
import { type BlockSchema, BlockView, type BodyView, DYNAMIC, type Module, originalOf } from "@/lib/terraform";
import { expectedNameIn } from "@/lib/terraform/module/names-to-compare";
import { type Context, inside } from "../context/context";
import { Issues, type Mend } from "../context/issue";
import { mayBeNew } from "../context/newer-provider";
import { isUnreliable } from "../context/reliable";
import { checkArgument } from "../expression/check-argument";
import { fillArgument } from "../mend/fill-argument";
import { renameArgument, renamedTo } from "../mend/rename-argument";
import { checkMajorsOfBlock, successorIn } from "../upgrade/check-majors";
import { mendArgument } from "../upgrade/mend-argument";
import { checkCounts, type Tally } from "./check-counts";
import { checkDynamic } from "./check-dynamic";
import { checkLabels } from "./check-labels";
import { checkUnread } from "./check-unread";
import { missingPlace } from "./missing-place";

/** Names that the language itself takes from a resource's body. */
export interface Meta {
  readonly attributes: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
}

const NO_META: Meta = { attributes: new Set(), blocks: new Set() };

/** A body against the provider's schema, and every body inside it. */
export function checkSchemaBody(context: Context, view: BodyView, schema: BlockSchema, meta: Meta = NO_META): void {
  if (isUnreliable(context.module, context.view)) return;
  for (const attribute of view.attributes) {
    if (!meta.attributes.has(attribute.name)) checkOne(context, attribute, schema, meta);
  }
  if (!isWrittenForNewer(context.module, view, schema, meta)) checkRequired(context, view, schema);
  checkCounts(context, schema, checkBlocks(context, view, schema, meta));
}

/** The blocks of a body in their order; gives how many there are of each kind. */
function checkBlocks(context: Context, view: BodyView, schema: BlockSchema, meta: Meta): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, { readonly blocks: BlockView[]; open: boolean; unread: boolean }>();
  const lenient = isAmended(view);
  for (const block of view.blockViews) {
    const { blockType } = block;
    if (meta.blocks.has(blockType) && !block.dynamic) continue;
    if (block === escapedIn(view)) continue;
    if (lenient && !schema.blocks.has(blockType) && !attributeAsBlock(schema, blockType)) continue;
    const tally = tallies.get(blockType) ?? { blocks: [], open: false, unread: false };
    tallies.set(blockType, tally);
    if (tally.unread) {
      checkUnread(context, block, schema.blocks.get(blockType)?.block);
      continue;
    }
    const made = checkNested(context, block, schema);
    for (const _ of made ?? []) tally.blocks.push(block);
    tally.unread = schema.blocks.has(blockType) && (made ?? []).some(({ blind }) => blind);
    tally.open ||= tally.unread || made === undefined;
  }
  return tallies;
}

function checkOne(context: Context, attribute: Attribute, schema: BlockSchema, meta: Meta): void {
  const found = schema.attributes.get(attribute.name);
  if (found) {
    // Of a deprecated type every argument is: once is enough.
    checkArgument(context, attribute, schema.deprecated ? { ...found, deprecated: false } : found);
    return;
  }
  if (isAmended(context.view)) return;
  const nested = schema.blocks.has(attribute.name);
  const names = [...schema.attributes.keys(), ...schema.blocks.keys(), ...meta.attributes];
  if (!nested && mayBeNew(context.module, schema, attribute.name, names)) return;
  const successor = successorIn(context.view, attribute.name);
  const expected =
    successor?.words ??
    (nested ? `a block: ${attribute.name} { … }` : expectedNameIn(context.module, attribute.name, names));
  const { file } = context.view;
  const node = { range: attribute.nameRange ?? attribute.range };
  context.issues.add(
    "validity-unsupported-argument",
    file,
    node,
    `argument "${attribute.name}" is not known here, expected ${expected}`,
    successor ? mendArgument(context.view, attribute, successor) : mendName(context, attribute, schema),
  );
}

/** Renames what is misspelt, where its value fits the argument that is meant. */
function mendName(context: Context, attribute: Attribute, schema: BlockSchema): Mend | undefined {
  const near = renamedTo(context.view, attribute, schema);
  const meant = near === undefined ? undefined : schema.attributes.get(near);
  if (near === undefined || !meant) return undefined;
  const trial = new Issues();
  checkArgument({ ...context, issues: trial }, { ...attribute, name: near }, meant);
  return trial.isEmpty ? renameArgument(context.view, attribute, near) : undefined;
}

/** The body uses what a younger provider may know: there a required argument may have become one of two ways. */
function isWrittenForNewer(module: Module, view: BodyView, schema: BlockSchema, meta: Meta): boolean {
  const names = [...schema.attributes.keys(), ...schema.blocks.keys(), ...meta.attributes, ...meta.blocks];
  const used = [...view.attributes.map(({ name }) => name), ...view.blockViews.map(({ blockType }) => blockType)];
  return used.some((name) => !names.includes(name) && mayBeNew(module, schema, name, names));
}

function checkRequired(context: Context, view: BodyView, schema: BlockSchema): void {
  for (const [name, attribute] of schema.attributes) {
    if (attribute.required && !isWritten(view, name)) missing(context, name, schema);
  }
}

/** `_ { … }` holds arguments whose names the language has for itself. https://github.com/hashicorp/terraform/blob/main/internal/configs/escaping_blocks.go */
export function escapedIn(view: BodyView): BlockView | undefined {
  return view instanceof BlockView && view.parent === undefined ? view.firstBlock("_") : undefined;
}

/** An override file cannot bring what the block that it amends lacks. */
function isWritten(view: BodyView, name: string): boolean {
  const original = view instanceof BlockView ? originalOf(view.block) : undefined;
  if (original?.body.items.every((item) => item.kind !== "attribute" || item.name !== name)) return false;
  return (
    view.attribute(name) !== undefined || view.blocks(name).length > 0 || escapedIn(view)?.attribute(name) !== undefined
  );
}

/** Of a body that override files amend Terraform asks for what it knows and leaves the rest. https://github.com/hashicorp/terraform/blob/main/internal/configs/module_merge_body.go */
export function isAmended(view: BodyView): boolean {
  return view instanceof BlockView && originalOf(view.block) !== undefined;
}

/** Reported at the block's head, as Terraform does. */
function missing({ issues, view, module }: Context, name: string, schema: BlockSchema): void {
  const type = schema.attributes.get(name)?.type ?? DYNAMIC;
  const isMisspelt = view.attributes.some((other) => renamedTo(view, other, schema) === name);
  issues.add(
    "validity-missing-argument",
    view.file,
    missingPlace(view),
    `argument "${name}" is missing, expected ${name} = …`,
    isMisspelt ? undefined : fillArgument(module, view, name, type),
  );
}

/** One context per block that it stands for; undefined when that cannot be told. */
function checkNested(context: Context, block: BlockView, schema: BlockSchema): readonly Context[] | undefined {
  const nested = schema.blocks.get(block.blockType)?.block ?? attributeAsBlock(schema, block.blockType);
  if (!nested) {
    unsupported(context, block, schema);
    return undefined;
  }
  checkLabels(context, block);
  checkMajorsOfBlock(context, block, schema.blocks.get(block.blockType));
  const made = block.dynamic ? checkDynamic(context, block) : [inside(context, block)];
  for (const inner of made ?? []) checkSchemaBody(inner, block, nested);
  return made;
}

/**
 * Lists and sets of objects may be written as blocks, whose missing arguments are null.
 * https://developer.hashicorp.com/terraform/language/attr-as-blocks
 */
function attributeAsBlock(schema: BlockSchema, name: string): BlockSchema | undefined {
  const type = schema.attributes.get(name)?.type;
  if (!type || (type.kind !== "list" && type.kind !== "set") || type.element.kind !== "object") return undefined;
  const attributes = [...type.element.attributes].map(([key, inner]) => {
    const flags = { required: false, optional: true, computed: false, sensitive: false, deprecated: false };
    return [key, { type: inner, ...flags }] as const;
  });
  return { attributes: new Map(attributes), blocks: new Map(), deprecated: false };
}

function unsupported({ issues, view, module }: Context, block: BlockView, schema: BlockSchema): void {
  const argument = schema.attributes.has(block.blockType);
  if (!argument && mayBeNew(module, schema, block.blockType, schema.blocks.keys())) return;
  const expected = argument
    ? `an argument: ${block.blockType} = …`
    : (successorIn(view, block.blockType)?.words ?? expectedNameIn(module, block.blockType, schema.blocks.keys()));
  const node = { range: block.block.typeRange ?? block.block.range };
  issues.add(
    "validity-unsupported-block",
    view.file,
    node,
    `block "${block.blockType}" is not known here, expected ${expected}`,
  );
}
