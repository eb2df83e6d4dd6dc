import type { Issue } from "@/lib/json/issue";
import type { Path } from "./json";

interface Placed {
  readonly path: Path;
}

interface Node<E> {
  readonly children: Map<string, Node<E>>;
  /** Entries whose path ends here, with their place among all. */
  readonly own: { readonly entry: E; readonly at: number }[];
}

/** Finds the entries that issues may be about. A tree of their paths: to compare each issue with each entry would be quadratic. */
export class Suspects<E extends Placed> {
  readonly #root: Node<E> = emptyNode();

  constructor(entries: readonly E[]) {
    for (const [at, entry] of entries.entries()) {
      let node = this.#root;
      for (const step of entry.path) node = childOf(node, String(step));
      node.own.push({ entry, at });
    }
  }

  /** Those that share most of the issue's path, at most `limit` of them; all entries when it names no place. */
  of(issue: Issue, limit = Number.POSITIVE_INFINITY): readonly E[] {
    let node = this.#root;
    let depth = 0;
    for (const step of issue.path) {
      const child = node.children.get(String(step));
      if (!child) break;
      node = child;
      depth += 1;
    }
    const isExact = depth === issue.path.length && depth > 0 && node.own.length > 0;
    const found = isExact ? node.own : below(node, limit);
    return [...found].sort((a, b) => a.at - b.at).map(({ entry }) => entry);
  }
}

function emptyNode<E>(): Node<E> {
  return { children: new Map(), own: [] };
}

function childOf<E>(node: Node<E>, step: string): Node<E> {
  const child = node.children.get(step) ?? emptyNode<E>();
  node.children.set(step, child);
  return child;
}

function below<E>(top: Node<E>, limit: number): Node<E>["own"] {
  const found: Node<E>["own"] = [];
  const open = [top];
  for (let node = open.pop(); node && found.length < limit; node = open.pop()) {
    for (const placed of node.own) found.push(placed);
    for (const child of node.children.values()) open.push(child);
  }
  return found;
}
