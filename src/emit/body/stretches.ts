import type { Agreement } from '../../model/agreement.js';
import type { Law } from '../../model/citation.js';
import type { Anchors } from './anchors.js';
import { citationStretches } from './citation-stretches.js';
import { apart, type Span, spanOf } from './spans.js';
import type { Stretch } from './stretch.js';

/** All words that are links, in reading order and apart: of a reference and a citation that overlap, the one that starts first. */
export function stretchesOf(agreement: Agreement, law: Law, anchors: Anchors): readonly Stretch[] {
  const groups = [...references(agreement, anchors), ...citations(agreement, law)];
  return apart(groups).flatMap(({ stretches }) => apart(stretches));
}

/** What is linked as a whole or not at all. */
interface Group extends Span {
  readonly stretches: readonly Stretch[];
}

function references({ references }: Agreement, anchors: Anchors): readonly Group[] {
  return references.flatMap(({ form, resolved, range }) => {
    const id = form === 'words' && resolved ? anchors.resolve(resolved) : undefined;
    const span = spanOf(range);
    return id ? [{ ...span, stretches: [{ ...span, url: `#${id}`, title: undefined, isLaw: false }] }] : [];
  });
}

function citations({ source }: Agreement, { meanings }: Law): readonly Group[] {
  return meanings
    .map((meaning) => ({
      ...spanOf(meaning.citation.range),
      stretches: citationStretches(meaning, source.text),
    }))
    .filter(({ stretches }) => stretches.length > 0);
}
