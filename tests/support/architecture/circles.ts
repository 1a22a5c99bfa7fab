/** What each node leads to. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** One circle, as `a → b → a`, for each knot of nodes that lead to one another. */
export function circlesOf(graph: Graph): readonly string[] {
  return knotsOf(graph).flatMap(([first]) =>
    first === undefined ? [] : [[...wayBackTo(first, graph), first].join(' → ')],
  );
}

/** The nodes that lead to one another, knot by knot, and those that lead to themselves (Tarjan). */
export function knotsOf(graph: Graph): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const knots: string[][] = [];

  const visit = (node: string): number => {
    const nth = index.size;
    index.set(node, nth);
    open.push(node);
    let lowest = nth;
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) lowest = Math.min(lowest, visit(next));
      else if (open.includes(next)) lowest = Math.min(lowest, low.get(next) ?? index.get(next)!);
    }
    low.set(node, lowest);
    if (lowest !== nth) return lowest;
    const knot = open.splice(open.indexOf(node)).toSorted();
    if (knot.length > 1 || graph.get(node)?.includes(node)) knots.push(knot);
    return lowest;
  };

  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return knots;
}

/** The shortest way from a node until just before it comes round again. */
function wayBackTo(start: string, graph: Graph): readonly string[] {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of graph.get(way.at(-1)!) ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return [start];
}
