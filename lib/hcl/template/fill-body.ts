import type { Attribute, Block, Body, BodyItem } from "../ast/ast";
import { fillExpression } from "./fill-expression";
import { fillComment, fillName, fillPlain, type Holes, type HoleValue, soleHole } from "./holes";

/** The body with the values in its holes. */
export function fillBody(body: Body, holes: Holes): Body {
  if (!holes.open.has(body)) return body;
  const items: BodyItem[] = [];
  let blank = false;
  for (const item of body.items) {
    const filled = holes.open.has(item) ? fillItem(item, holes) : [item];
    blank ||= item.blankBefore === true;
    const [first, ...rest] = filled;
    if (first === undefined) continue;
    items.push(withBlank(first, blank && items.length > 0), ...rest);
    blank = false;
  }
  return { kind: "body", items };
}

function withBlank(item: BodyItem, blank: boolean): BodyItem {
  if ((item.blankBefore === true) === blank) return item;
  const { blankBefore: _, ...rest } = item;
  return blank ? { ...rest, blankBefore: true } : rest;
}

function fillItem(item: BodyItem, holes: Holes): readonly BodyItem[] {
  switch (item.kind) {
    case "attribute":
      return item.value.kind === "hole" ? itemsOf(soleHole(item.name, holes)?.value) : [fillAttribute(item, holes)];
    case "block":
      return [fillBlock(item, holes)];
    case "comment-item":
      return [{ ...item, comment: fillComment(item.comment, holes) }];
  }
}

function fillAttribute(item: Attribute, holes: Holes): Attribute {
  return {
    ...item,
    name: fillName(item.name, holes),
    value: fillExpression(item.value, holes),
    ...(item.trailing && { trailing: fillComment(item.trailing, holes) }),
  };
}

function fillBlock(item: Block, holes: Holes): Block {
  return {
    ...item,
    type: fillName(item.type, holes),
    labels: item.labels.map((label) => (holes.open.has(label) ? fillLabel(label.value, holes) : label)),
    body: fillBody(item.body, holes),
    ...(item.trailing && { trailing: fillComment(item.trailing, holes) }),
  };
}

const fillLabel = (value: string, holes: Holes) => ({ value: fillPlain(value, holes), quoted: true });

/** What a hole alone on its line stands for: items of a body, in one of several forms, or nothing. */
function itemsOf(value: HoleValue): readonly BodyItem[] {
  if (value === null || value === undefined || value === false) return [];
  if (isList(value)) return joinItems(value.map((part) => itemsOf(part)));
  if (isBody(value)) return value.items;
  if (isItem(value)) return [value];
  throw new Error(`${JSON.stringify(value).slice(0, 80)} alone on a line, expected a body, items of one, or nothing`);
}

const isList = (value: HoleValue): value is Extract<HoleValue, readonly unknown[]> => Array.isArray(value);

const kindOf = (value: HoleValue): unknown =>
  typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;

const isBody = (value: HoleValue): value is Body => kindOf(value) === "body";

function isItem(value: HoleValue): value is BodyItem {
  const kind = kindOf(value);
  return kind === "attribute" || kind === "block" || kind === "comment-item";
}

/** Groups one after the other; around a block that takes several lines there is an empty line. */
function joinItems(groups: readonly (readonly BodyItem[])[]): BodyItem[] {
  const items: BodyItem[] = [];
  for (const group of groups) {
    const [first, ...rest] = group;
    if (first === undefined) continue;
    const apart = isTall(items[items.length - 1]) || group.some(isTall);
    items.push(apart && items.length > 0 ? { ...first, blankBefore: true } : first, ...rest);
  }
  return items;
}

const isTall = (item: BodyItem | undefined): boolean => item?.kind === "block" && !item.oneLine;
