type Next<Node> = (node: Node) => readonly Node[];

/**
 * The rings of a directed graph: for a node, all the nodes that it leads to and that lead back to it, itself among them.
 * Nodes are read as far as they are asked for, each once and without recursion: linear time in all.
 */
export function ringsOf<Node>(next: Next<Node>): (node: Node) => ReadonlySet<Node> {
  const rings = new Map<Node, ReadonlySet<Node>>();
  return (node) => {
    if (!rings.has(node)) findRings(node, next, rings);
    return rings.get(node) ?? new Set();
  };
}

/**
 * Gabow's algorithm (1999, path-based strong components): `open` are the nodes on the way and those that lead to it, `firsts`
 * where among them a ring may begin; what leads back to an earlier one joins all the rings in between.
 */
function findRings<Node>(root: Node, next: Next<Node>, rings: Map<Node, ReadonlySet<Node>>): void {
  const order = new Map<Node, number>();
  const open: Node[] = [];
  const firsts: number[] = [];
  const enter = (node: Node) => {
    firsts.push(order.size);
    order.set(node, order.size);
    open.push(node);
    return { node, nexts: next(node).values() };
  };
  const way = [enter(root)];
  for (let step = way.at(-1); step; step = way.at(-1)) {
    const to = step.nexts.next();
    if (to.done) {
      way.pop();
      if (firsts.at(-1) === order.get(step.node)) close(step.node, open, rings, firsts);
    } else if (!order.has(to.value) && !rings.has(to.value)) way.push(enter(to.value));
    else if (!rings.has(to.value)) joinSince(order.get(to.value) ?? 0, firsts);
  }
}

function joinSince(place: number, firsts: number[]): void {
  while ((firsts.at(-1) ?? 0) > place) firsts.pop();
}

/** The ring that begins with a node is whole. */
function close<Node>(node: Node, open: Node[], rings: Map<Node, ReadonlySet<Node>>, firsts: number[]): void {
  firsts.pop();
  const ring = new Set<Node>();
  while (!ring.has(node)) {
    const last = open.pop() as Node;
    ring.add(last);
    rings.set(last, ring);
  }
}
