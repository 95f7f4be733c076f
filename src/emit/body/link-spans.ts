import type { Agreement } from '../../model/agreement.js';
import type { Law } from '../../model/citation.js';
import type { Anchors } from './anchors.js';
import { citationLinks } from './citation-links.js';
import type { LinkSpan } from './link-span.js';
import { apart, type Span, spanOf } from './spans.js';

/** All words that are links, in reading order and apart: of a reference and a citation that overlap, the one that starts first. */
export function linkSpansOf(agreement: Agreement, law: Law, anchors: Anchors): readonly LinkSpan[] {
  const groups = [...references(agreement, anchors), ...citations(agreement, law)];
  return apart(groups).flatMap(({ links }) => apart(links));
}

/** What is linked as a whole or not at all. */
interface Group extends Span {
  readonly links: readonly LinkSpan[];
}

function references({ references }: Agreement, anchors: Anchors): readonly Group[] {
  return references.flatMap(({ form, resolved, range }) => {
    const id = form === 'words' && resolved ? anchors.resolve(resolved) : undefined;
    const span = spanOf(range);
    return id ? [{ ...span, links: [{ ...span, url: `#${id}`, title: undefined, isLaw: false }] }] : [];
  });
}

function citations({ source }: Agreement, { meanings }: Law): readonly Group[] {
  return meanings
    .map((meaning) => ({
      ...spanOf(meaning.citation.range),
      links: citationLinks(meaning, source.text),
    }))
    .filter(({ links }) => links.length > 0);
}
