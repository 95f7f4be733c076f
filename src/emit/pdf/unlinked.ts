import type { Inline } from './tree.js';

/** Words without their links: what a page repeats is an artifact to PDF/UA, and may hold none (ISO 14289-1, 7.8). */
export function unlinked(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type === 'link' || inline.type === 'reference') return unlinked(inline.children);
    return 'children' in inline ? [{ ...inline, children: unlinked(inline.children) }] : [inline];
  });
}
