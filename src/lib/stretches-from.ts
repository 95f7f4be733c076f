/** A list in stretches: each of the items that open one, and those that follow it. What stands before the first is a stretch too. */
export function stretchesFrom<Item>(
  items: readonly Item[],
  opens: (item: Item) => boolean,
): readonly (readonly Item[])[] {
  const stretches: Item[][] = [];
  for (const item of items) {
    const last = stretches.at(-1);
    if (last && !opens(item)) last.push(item);
    else stretches.push([item]);
  }
  return stretches;
}
