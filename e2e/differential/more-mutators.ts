import { type Body, children, type Expression, type Range } from "@/lib/hcl";
import type { Mutator, Parts } from "./mutate";

function put(text: string, range: Range | undefined, replacement: string): string | undefined {
  return range && text.slice(0, range.start.offset) + replacement + text.slice(range.end.offset);
}

function textOf(text: string, { range }: { readonly range?: Range }): string {
  return range ? text.slice(range.start.offset, range.end.offset) : "";
}

/** Every call in the blocks of a file. */
function callsIn({ blocks }: Parts): readonly (Expression & { kind: "call" })[] {
  const found: (Expression & { kind: "call" })[] = [];
  const expression = (node: Expression): void => {
    if (node.kind === "call") found.push(node);
    for (const child of children(node)) expression(child);
  };
  const body = ({ items }: Body): void => {
    for (const item of items) {
      if (item.kind === "attribute") expression(item.value);
      if (item.kind === "block") body(item.body);
    }
  };
  for (const block of blocks) body(block.body);
  return found;
}

const META = [
  'count = "many"',
  'for_each = ["a"]',
  'depends_on = ["aws_vpc.nowhere"]',
  "provider = aws.nowhere",
  "lifecycle {\n    prevent_destroy = var.nowhere\n  }",
  "lifecycle {\n    ignore_changes = [nowhere]\n  }",
  "nowhere {\n  }",
];

/** Changes of what stands between blocks and around them: instances, declarations, calls, meta-arguments. */
export const MORE: Readonly<Record<string, Mutator>> = {
  "index where none is": (text, { references }, pick) => {
    const reference = pick(references);
    const source = reference && textOf(text, reference);
    return source && put(text, reference.range, source.replace(/^((?:data\.)?\w+\.\w+)/, "$1[0]"));
  },
  "drop index": (text, { references }, pick) => {
    const reference = pick(references.filter(({ steps }) => steps.some(({ kind }) => kind === "index")));
    const source = reference && textOf(text, reference);
    return source && put(text, reference.range, source.replace(/\[[^\]]*\]/, ""));
  },
  "swap reference": (text, { references }, pick) => {
    const [one, other] = [pick(references), pick(references)];
    return one && other && put(text, one.range, textOf(text, other));
  },
  "rename declaration": (text, { blocks }, pick) => {
    const label = pick(blocks)?.labels.at(-1);
    return label && put(text, label.range, JSON.stringify(`${label.value}_renamed`));
  },
  "move argument": (text, { attributes }, pick) => {
    const [one, other] = [pick(attributes), pick(attributes)];
    const at = other?.range?.end.offset;
    if (!one?.range || at === undefined || at < one.range.end.offset) return undefined;
    const moved = `${text.slice(0, at)}\n${textOf(text, one)}${text.slice(at)}`;
    return moved.slice(0, one.range.start.offset) + moved.slice(one.range.end.offset);
  },
  "drop call argument": (text, parts, pick) => {
    const call = pick(callsIn(parts).filter(({ args }) => args.length > 0));
    return (
      call && put(text, call.range, `${call.name}(${call.args.slice(1).map((argument) => textOf(text, argument))})`)
    );
  },
  "swap call argument": (text, parts, pick) => {
    const call = pick(callsIn(parts).filter(({ args }) => args.length > 0));
    return put(
      text,
      pick(call?.args ?? [])?.range,
      pick(['"abc"', "7", "[]", "{}", "null", "[[1]]", "{ a = 1 }"]) ?? "",
    );
  },
  "add to block": (text, { blocks }, pick) => {
    const block = pick(blocks);
    const at = block?.range?.end.offset;
    return at === undefined ? undefined : `${text.slice(0, at - 1)}\n  ${pick(META)}\n${text.slice(at - 1)}`;
  },
};
