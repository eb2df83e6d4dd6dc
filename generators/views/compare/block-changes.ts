import type { BlockView, Module } from "@/lib/terraform";

export interface MovedBlock {
  readonly block: string;
  readonly from: string;
  readonly to: string;
}

/** Top-level blocks that came, went, or stand in another file now. */
export interface BlockChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly moved: readonly MovedBlock[];
}

function headOf({ block }: BlockView): string {
  return [block.type, ...block.labels.map(({ value }) => `"${value}"`)].join(" ");
}

/** Blocks that have names; `terraform` and `locals` may stand more than once. */
function placesOf(module: Module): ReadonlyMap<string, string> {
  return new Map(
    module.topViews
      .filter(({ block }) => block.labels.length > 0)
      .map((view) => [headOf(view), view.file.path] as const),
  );
}

/** How the blocks of two modules differ, apart from what is in them. */
export function blockChanges(before: Module, after: Module): BlockChanges {
  const [old, now] = [placesOf(before), placesOf(after)];
  return {
    added: [...now.keys()].filter((head) => !old.has(head)),
    removed: [...old.keys()].filter((head) => !now.has(head)),
    moved: [...now].flatMap(([block, to]) => {
      const from = old.get(block);
      return from === undefined || from === to ? [] : [{ block, from, to }];
    }),
  };
}
