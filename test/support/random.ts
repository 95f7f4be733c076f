/** Whole numbers from 0 up to, not including, a bound. */
export type Random = (bound: number) => number;

/** The same numbers for the same seed: mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[random(items.length)] as Item;
}

/** The same items in another order. */
export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = randomFrom(seed);
  const keyed = items.map((item) => ({ item, key: random(2 ** 31) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
