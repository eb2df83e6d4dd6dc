import type { Feature } from "@/generators/parts/feature/feature";
import { type Block, type BodyItem, parse, referenceNodes } from "@/lib/hcl";
import type { PrintedPiece } from "./assemble";

/** A block of a generated file: where it stands and which feature wrote it. */
export interface PlacedBlock {
  readonly file: string;
  /** `aws_vpc.stack`, `data.aws_caller_identity.current`, `variable.project`, `locals`. */
  readonly address: string;
  /** First label of a resource or data source, else the kind of the block. */
  readonly type: string;
  readonly kind: string;
  /** First and last line, comments above it included; `head` is where the block itself opens. */
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly feature: Feature;
  readonly reads: readonly VariableUse[];
}

/** A variable that a block reads itself, and the lines on which it does. */
export interface VariableUse {
  readonly variable: string;
  readonly lines: readonly number[];
}

function addressOf({ type, labels }: Block): string {
  const names = labels.map(({ value }) => value);
  return (type === "resource" ? names : [type, ...names]).join(".");
}

/** The line that comments right above an item begin on. */
function firstLine(items: readonly BodyItem[], at: number): number {
  const line = items[at]?.range?.start.line ?? 1;
  const above = items[at - 1];
  const touches = above?.kind === "comment-item" && above.range?.end.line === line - 1;
  return touches ? firstLine(items, at - 1) : line;
}

/** The variables that a block reads, each with its lines in the file. */
function usesIn(block: Block, shift: number): readonly VariableUse[] {
  const uses = new Map<string, Set<number>>();
  for (const { root, steps, range } of referenceNodes(block)) {
    const [step] = steps;
    if (root !== "var" || step?.kind !== "attr" || !range) continue;
    uses.set(step.name, (uses.get(step.name) ?? new Set()).add(range.start.line + shift));
  }
  return [...uses].map(([variable, lines]) => ({ variable, lines: [...lines] }));
}

/** The blocks of a piece, in their order. */
export function blocksOf({ path, text, start, feature }: PrintedPiece): readonly PlacedBlock[] {
  const { items } = parse(text).body;
  return items.flatMap((item, at) => {
    if (item.kind !== "block" || !item.range) return [];
    const [label] = item.labels;
    const type = item.type === "resource" || item.type === "data" ? (label?.value ?? item.type) : item.type;
    const shift = start - 1;
    const from = firstLine(items, at) + shift;
    const { start: opens, end } = item.range;
    const lines = { from, head: opens.line + shift, to: end.line + shift };
    const reads = item.type === "variable" ? [] : usesIn(item, shift);
    return [{ file: path, address: addressOf(item), type, kind: item.type, ...lines, feature, reads }];
  });
}
