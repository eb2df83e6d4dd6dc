export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Everything that can be reached from a node, without the node itself unless a way leads back to it. */
function reachableFrom(graph: Graph, start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...(graph.get(node) ?? []));
  }
  return seen;
}

/** Groups of nodes that lead to one another, each sorted. */
export function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const reach = new Map([...graph.keys()].map((node) => [node, reachableFrom(graph, node)]));
  const tied = (a: string, b: string) => reach.get(a)?.has(b) === true && reach.get(b)?.has(a) === true;
  const nodes = [...graph.keys()].sort();
  const groups = nodes.map((node) => nodes.filter((other) => tied(node, other)));
  return groups.filter((group, at) => group.length > 1 && group[0] === nodes[at]);
}
