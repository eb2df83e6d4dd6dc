import type { FencedBlock } from "./fenced-blocks";

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
  const found = lines.flatMap((line) => {
    const [, ...words] = DECLARATION.exec(line) ?? [];
    return words.length > 0 ? [words.join(".")] : [];
  });
  return new Set(found);
}

/**
 * Answers correct themselves: a later block that declares half of what an earlier one does is its next draft, unless both bear names
 * and the names differ. Parts of one file declare different things and stay.
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
    const successor = successorOf(declared[at] ?? new Set(), latest, at);
    const next = successor === undefined ? undefined : blocks[successor];
    const isOther = next && name !== undefined && next.name !== undefined && next.name !== name;
    if (next && !isOther) drafts.push({ block, by: next.block });
    else kept.push(block);
  }
  return { kept, drafts };
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
