import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ringsOf } from '../../src/lib/rings.js';

/** What each of twelve nodes leads to. */
const graph = fc.array(fc.array(fc.nat(11), { maxLength: 4 }), { minLength: 12, maxLength: 12 });

it('finds all that a node leads to and that leads back', () => {
  fc.assert(
    fc.property(graph, fc.array(fc.nat(11)), (edges, asked) => {
      const ring = ringsOf((node: number) => edges[node] ?? []);
      for (const node of [...asked, ...edges.keys()]) {
        const ways = reach(node, edges);
        const both = [...edges.keys()].filter((other) => ways.has(other) && reach(other, edges).has(node));
        expect([...ring(node)].sort()).toEqual(both.sort());
      }
    }),
  );
});

it('asks each node once and does not recurse', () => {
  const asked: number[] = [];
  const ring = ringsOf((node: number) => {
    asked.push(node);
    return node < 100_000 ? [node + 1] : [50_000];
  });
  expect([ring(0).size, ring(49_999).size, ring(50_000).size]).toEqual([1, 1, 50_001]);
  expect(asked).toHaveLength(100_001);
});

function reach(from: number, edges: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set([from]);
  for (const node of reached) for (const next of edges[node] ?? []) reached.add(next);
  return reached;
}
