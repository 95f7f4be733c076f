/** A finding as it is told, with the line breaks that go with each part; several stand under one heading. */
export interface Item {
  readonly heading: string;
  readonly text: string;
}

/** The items, the most important first, that there is room for: up to the first that does not fit, its heading included. */
export function within(items: readonly Item[], room: number): readonly Item[] {
  const headings = new Set<string>();
  let left = room;
  const end = items.findIndex(({ heading, text }) => {
    left -= text.length + (headings.has(heading) ? 0 : heading.length + GAP);
    headings.add(heading);
    return left < 0;
  });
  return end === -1 ? items : items.slice(0, end);
}

/** The blank line between parts. */
const GAP = 2;
