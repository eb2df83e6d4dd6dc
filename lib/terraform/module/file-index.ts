import { type Body, type BodyItem, children, type Expression, type Range } from "@/lib/hcl";
import type { ModuleFile } from "./source-file";

/** Finds the file in which a node is written. Reads of the files only the top-level items around the places asked for. */
export class FileIndex {
  readonly #found = new Map<object, ModuleFile>();
  readonly #read = new Set<BodyItem>();

  /** Files that were asked in vain; of many it is cheaper to read everything once. */
  #misses = 0;

  constructor(readonly files: readonly ModuleFile[]) {}

  get(node: { readonly range?: Range }): ModuleFile | undefined {
    const known = this.#found.get(node);
    if (known || this.#misses > MAX_MISSES) return known;
    for (const file of this.files) {
      this.#misses += 1;
      const item = itemAt(file.parsed.body, node.range?.start.offset);
      if (!item || this.#read.has(item)) continue;
      this.#read.add(item);
      addItem(this.#found, file, item);
      if (this.#found.has(node)) return file;
    }
    if (this.#misses > MAX_MISSES) this.#readAll();
    return this.#found.get(node);
  }

  #readAll(): void {
    for (const file of this.files)
      for (const item of file.parsed.body.items) if (!this.#read.has(item)) addItem(this.#found, file, item);
  }
}

const MAX_MISSES = 100_000;

/** The item of a body that stands around an offset; items stand in the order of the text. */
function itemAt({ items }: Body, offset: number | undefined): BodyItem | undefined {
  if (offset === undefined) return undefined;
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.range?.start.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

function addItem(index: Map<object, ModuleFile>, file: ModuleFile, item: BodyItem): void {
  index.set(item, file);
  if (item.kind === "block") for (const inner of item.body.items) addItem(index, file, inner);
  if (item.kind === "attribute") addExpression(index, file, item.value);
}

function addExpression(index: Map<object, ModuleFile>, file: ModuleFile, expression: Expression): void {
  index.set(expression, file);
  if (expression.kind === "object") for (const entry of expression.entries) index.set(entry, file);
  for (const child of children(expression)) addExpression(index, file, child);
}
