import { elementBase } from "./differences";
import type { Entry, Statement } from "./entry";
import { isList, isObject, type JsonObject, type JsonValue, ownValue } from "./json";

/** Inverse of `differences`: `base` with what the entries say. Entries that contradict an earlier one are left out and returned. */
export function merge<E extends Entry>(
  base: JsonObject,
  entries: readonly E[],
): { value: JsonValue; clashing: readonly E[] } {
  const root = createNode();
  const clashing = entries.filter((entry) => !insert(root, entry));
  return { value: resolve(base, root) ?? {}, clashing };
}

/** Everything the entries say about one place. */
interface Node {
  statement: Statement | undefined;
  length: number | undefined;
  readonly children: Map<string | number, Node>;
}

function createNode(): Node {
  return { statement: undefined, length: undefined, children: new Map() };
}

function insert(root: Node, { path, statement }: Entry): boolean {
  let node = root;
  for (const step of path) {
    if (!canHold(node, typeof step === "number")) return false;
    const child = node.children.get(step) ?? createNode();
    node.children.set(step, child);
    node = child;
  }
  if (statement.kind === "length") {
    if (node.length !== undefined || !canHold(node, true)) return false;
    node.length = statement.length;
    return true;
  }
  if (node.statement || node.length !== undefined || node.children.size > 0) return false;
  node.statement = statement;
  return true;
}

// A place is a single value, a list or an object: who comes first decides.
function canHold(node: Node, element: boolean): boolean {
  if (node.statement) return false;
  if (node.length !== undefined && !element) return false;
  const [first] = node.children.keys();
  return first === undefined || (typeof first === "number") === element;
}

function resolve(base: JsonValue | undefined, node: Node): JsonValue | undefined {
  if (node.statement) return node.statement.kind === "value" ? node.statement.value : undefined;
  const [first] = node.children.keys();
  if (node.length !== undefined || typeof first === "number") return resolveList(isList(base) ? base : [], node);
  return first === undefined ? base : resolveObject(isObject(base) ? base : {}, node);
}

function resolveList(base: readonly JsonValue[], node: Node): JsonValue {
  const told = [...node.children.keys()].map((index) => Number(index) + 1);
  const size = node.length ?? Math.max(base.length, ...told);
  const elements = Array.from({ length: size }, (_, at) => {
    const child = node.children.get(at);
    return child ? resolve(elementBase(base, at), child) : elementBase(base, at);
  });
  return elements.filter((element) => element !== undefined);
}

function resolveObject(base: JsonObject, node: Node): JsonValue {
  const values = new Map<string, JsonValue | undefined>(Object.entries(base));
  for (const [key, child] of node.children) values.set(String(key), resolve(ownValue(base, String(key)), child));
  return Object.fromEntries([...values].filter(([, value]) => value !== undefined));
}
