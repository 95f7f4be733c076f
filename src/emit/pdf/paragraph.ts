import type { Block, Inline } from './tree.js';

/** A paragraph of words; none where there are none. */
export function paragraph(children: readonly Inline[]): readonly Block[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}
