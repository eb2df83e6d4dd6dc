import { cached } from "@/lib/memory/cached";
import type { FencedBlock } from "./fenced-blocks";
import { endOfBlock } from "./unfenced-blocks";

/** A block of a document with the file that it is said to be. */
export interface NamedBlock {
  readonly block: FencedBlock;
  readonly name: string | undefined;
}

/** An earlier version of what a later block holds. */
export interface Draft {
  readonly block: FencedBlock;
  readonly by: FencedBlock;
}

const DECLARATION =
  /^[ \t]*(resource|data|ephemeral|module|provider|variable|output|check)\s+"?([\w-]+)"?(?:\s+"?([\w-]+)"?)?\s*\{/;

function declaredIn({ lines }: FencedBlock): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => nameIn(line) ?? []));
}

function nameIn(line: string): string | undefined {
  const [, ...words] = DECLARATION.exec(line) ?? [];
  return words.length > 0 ? words.join(".") : undefined;
}

/**
 * Answers correct themselves: a later block that declares half of what an earlier one does is its next draft, unless both bear names
 * and the names differ. Of one that declares less of it only that is replaced, and so it is where the next draft builds on what only the
 * earlier one declares. Parts of one file declare different things and stay.
 */
export function withoutDrafts(blocks: readonly NamedBlock[]): {
  readonly kept: readonly FencedBlock[];
  readonly drafts: readonly Draft[];
} {
  const latest = new Map<string, number>();
  const declared = blocks.map(({ block }) => declaredIn(block));
  for (const [at, names] of declared.entries()) for (const name of names) latest.set(name, at);
  const drafts: Draft[] = [];
  const kept: FencedBlock[] = [];
  for (const [at, { block, name }] of blocks.entries()) {
    const isOther = (other: NamedBlock) => name !== undefined && other.name !== undefined && other.name !== name;
    const successor = successorOf(declared[at] ?? new Set(), latest, at);
    const next = successor === undefined ? undefined : blocks[successor];
    const isWhole = next !== undefined && !buildsOn(next.block, declared[at] ?? new Set(), latest, at);
    if (next && isWhole && !isOther(next)) {
      drafts.push({ block, by: next.block });
      continue;
    }
    const corrected = [...(declared[at] ?? [])].filter((one) => {
      const last = blocks[latest.get(one) ?? at];
      return last !== undefined && last.block !== block && !isOther(last);
    });
    kept.push(corrected.length > 0 ? without(block, new Set(corrected)) : block);
  }
  return { kept, drafts };
}

/** It refers to something that the block alone declares: a change of a part, not a draft of the whole. */
function buildsOn(
  next: FencedBlock,
  names: ReadonlySet<string>,
  latest: ReadonlyMap<string, number>,
  at: number,
): boolean {
  const used = referencesIn(next);
  return [...names].some((name) => latest.get(name) === at && used.has(addressOf(name)));
}

const referencesIn = cached(({ lines }: FencedBlock): ReadonlySet<string> => {
  const paths = lines.flatMap((line) => line.match(/(?<![\w-])(?:data\.\w+|\w[\w-]*)\.\w[\w-]*/g) ?? []);
  return new Set(paths);
});

/** `resource.aws_kms_key.k` is referred to as `aws_kms_key.k`. */
function addressOf(name: string): string {
  return name.replace(/^resource\./, "").replace(/^variable\./, "var.");
}

/** Each line stays where it was. */
function without(block: FencedBlock, names: ReadonlySet<string>): FencedBlock {
  const lines = [...block.lines];
  for (let at = 0; at < lines.length; at += 1) {
    const name = nameIn(lines[at] ?? "");
    if (name === undefined || !names.has(name)) continue;
    const end = endOfBlock(lines, at);
    // Damaged: what belongs to it cannot be told from the rest.
    if (end === undefined) break;
    lines.fill("", at, end + 1);
    at = end;
  }
  return { ...block, lines };
}

/** The last later block that declares half of the names, looked up name by name: no pair of blocks is compared. */
function successorOf(names: ReadonlySet<string>, latest: ReadonlyMap<string, number>, at: number): number | undefined {
  const counts = new Map<number, number>();
  for (const name of names) {
    const last = latest.get(name) ?? at;
    if (last > at) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 >= names.size)?.[0];
}
