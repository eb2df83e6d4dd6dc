import { type BlockView, BodyView, pairsOf, type Value, withName } from "@/lib/terraform";
import { type Context, inside } from "../context/context";
import { checkExpression } from "../expression/check-expression";

/** `labels` is for blocks that have some, which those of providers never do. */
const KNOWN = new Set(["for_each", "iterator"]);
const MAX_INSTANCES = 20;

/**
 * The head of a dynamic block; gives one context per block it makes, as far as they are known, none when it makes none, and
 * undefined when the head itself is wrong.
 */
export function checkDynamic(context: Context, block: BlockView): readonly Context[] | undefined {
  const { issues, view } = context;
  const head = new BodyView(block.file, block.block.body);
  checkHead(context, block, head);
  const iterator = head.expression("iterator");
  if (iterator && (iterator.kind !== "reference" || iterator.steps.length > 0)) {
    issues.add("validity-meta-argument", view.file, iterator, "iterator is not a name, expected one without quotes");
    return undefined;
  }
  const forEach = block.dynamic?.forEach;
  if (!forEach) {
    const argument = 'argument "for_each" is missing, expected for_each = …';
    if (!context.module.partial) issues.add("validity-missing-argument", view.file, headOf(block), argument);
    return undefined;
  }
  const value = checkExpression(context, forEach);
  if (
    value.kind === "known" ||
    (value.kind === "unknown" && value.type && ["string", "number", "bool"].includes(value.type.kind))
  ) {
    issues.add(
      "validity-type",
      view.file,
      forEach,
      `for_each of a dynamic block is a single value, expected a collection`,
    );
    return undefined;
  }
  return instances(context, block, value);
}

function checkHead({ issues, view, module }: Context, block: BlockView, head: BodyView): void {
  for (const attribute of head.attributes.filter(({ name }) => !KNOWN.has(name))) {
    issues.add(
      "validity-unsupported-argument",
      view.file,
      attribute,
      `argument "${attribute.name}" is not known in a dynamic block, expected for_each, iterator or content { … }`,
    );
  }
  for (const other of head.blockViews.filter(({ blockType }) => blockType !== "content")) {
    issues.add(
      "validity-unsupported-block",
      view.file,
      other.block,
      `block "${other.blockType}" is not known in a dynamic block, expected it inside content { … }`,
    );
  }
  const [, second] = head.blocks("content");
  if (second)
    issues.add("validity-meta-argument", view.file, headOf(second), "dynamic block has two contents, expected one");
  if (!head.firstBlock("content") && !module.partial)
    issues.add(
      "validity-meta-argument",
      view.file,
      headOf(block),
      "dynamic block has no content, expected content { … }",
    );
}

function headOf({ block }: BlockView): object {
  return { range: block.typeRange ?? block.range };
}

function instances(context: Context, block: BlockView, value: Value): readonly Context[] {
  const base = inside(context, block);
  const pairs = pairsOf(value);
  if (!pairs?.complete || context.blind) return [{ ...base, blind: true }];
  return pairs.pairs
    .slice(0, MAX_INSTANCES)
    .map(([key, member]) => bind(base, block.dynamic?.iterator ?? block.blockType, key, member));
}

function bind(context: Context, iterator: string, key: Value, value: Value): Context {
  const pair: Value = {
    kind: "object",
    entries: new Map([
      ["key", key],
      ["value", value],
    ]),
    complete: true,
  };
  return { ...context, scope: { ...context.scope, names: withName(context.scope.names, iterator, pair) } };
}
