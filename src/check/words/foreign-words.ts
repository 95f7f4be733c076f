import type { Agreement } from '../../model/agreement.js';
import type { Range } from '../../model/place.js';
import { addressStretches, attributeStretches, quotedStretches, singleQuotedStretches } from './foreign-stretches.js';
import type { Passage } from './passages.js';
import { fileStretch, type Stretch, touches } from './stretches.js';
import { emphasisedTitles, linkStretches, TITLE_GAP, titlesOfDocuments } from './titles.js';
import { findRuns } from './word-tree.js';

/** Whether a stretch of a passage, with its place in the file, is not the agreement's own words. */
export type IsForeign = (stretch: Stretch, range: Range) => boolean;

/**
 * Makes the test for an agreement's passages: quotations, titles of other documents, names of acts, links, addresses.
 */
export function foreignWords(agreement: Agreement): (passage: Passage) => IsForeign {
  const titles = titlesOfDocuments(agreement);
  const citations = agreement.citations.map(({ range }) => fileStretch(range)).sort((a, b) => a.start - b.start);
  return ({ node, prose: { text } }) => {
    const inText = [
      quotedStretches(text),
      singleQuotedStretches(text),
      addressStretches(text),
      node.type === 'heading' ? attributeStretches(text) : [],
      [...findRuns(titles, text, TITLE_GAP)],
    ];
    const inFile = [linkStretches(node), emphasisedTitles(node), citations];
    return (stretch, range) =>
      inText.some((list) => touches(stretch, list)) || inFile.some((list) => touches(fileStretch(range), list));
  };
}
