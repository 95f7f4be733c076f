/** Items with a separator between each and the next. */
export function between<Item, Separator>(items: readonly Item[], separator: Separator): (Item | Separator)[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}
