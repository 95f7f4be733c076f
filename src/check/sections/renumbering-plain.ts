import type { Agreement } from '../../model/agreement.js';
import type { Fix } from '../../model/finding.js';
import type { Reference } from '../../model/reference.js';
import { fileStretch, type Stretch, touches } from '../words/stretches.js';
import { type PlacedSentence, placedSentences } from './renumbering-elsewhere.js';

/** Whether a reference can only lead into the document itself, and its words may be changed as edits say. */
export type IsOwn = (reference: Reference, edits: Fix['edits']) => boolean;

/** A link says itself where it leads; words do only where nothing beside them and in their sentence can mean another text. */
export function ownReferences(agreement: Agreement): IsOwn {
  const sentences = [...placedSentences(agreement)];
  const tied = sentences.filter(({ isTied }) => isTied).map(({ inFile }) => inFile);
  const plain = new Set(sentences.filter(({ isTied, isOfAnother }) => !isTied && !isOfAnother).flatMap(plainNumbers));
  return ({ form, range }, edits) =>
    form === 'link' ? !touches(fileStretch(range), tied) : edits.every((edit) => plain.has(edit.range.start.offset));
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3})*(?![\p{L}\p{N}]|[.:]\d)`;
const AND = String.raw`(?:,?\s+(?:och|samt|eller|respektive|till)\s+|,\s*|\s*[–-]\s*)`;
const NAME = String.raw`(?:[Aa]vsnitt(?:et|en)?|AVSNITT)\s+`;
/** "avsnitten 4, 5.1 och 7–9 samt avsnitt 11". */
const LIST = `${NAME}${NUMBER}(?:${AND}(?:${NAME})?${NUMBER}){0,40}`;
const BEFORE = String.raw`(?:^\(?|(?<!\p{L})(?:[Ss]e|[Jj]fr|[Ii]|[Ee]nligt|[Aa]v|[Tt]ill|[Ff]rån|[Oo]ch|samt|eller|än|[Mm]ed|[Uu]nder|[Uu]tom|[Uu]töver|[Ff]ör|[Oo]m|på|kring|genom|gäller|följer|även|också|vidare|särskilt|att|vad|avser|omfattar|liksom|[Ll]äsa?)\s{1,3})`;
const OWN = String.raw`(?:denna\s+överenskommelse|detta\s+(?:avtal|dokument))(?!\p{L})`;
const INTO = String.raw`,?\s+(?:i|till|av|ur|från|enligt|hos|inom)(?!\p{L})(?!\s+${OWN})`;
const AFTER = String.raw`(?!${AND}(?:${NAME})?\d|${INTO})(?=\s*(?:[.,;:!?)]|$)|\s+(?:i\s|\p{Ll}{2}))`;
/** What stands before, in and after a mention that is certain. */
const PLAIN = new RegExp(`${BEFORE}(?<list>${LIST})${AFTER}`, 'gu');

/** Where the numbers stand in the file that a sentence mentions with certainty. */
function plainNumbers({ prose, start, text }: PlacedSentence): readonly number[] {
  return [...text.matchAll(PLAIN)].flatMap((match) => {
    const list = match.groups?.list ?? '';
    const from = start + match.index + match[0].length - list.length;
    return [...list.matchAll(/\d+(?:\.\d+)*/g)].map(({ 0: number, index }) => startOf(number, from + index, prose));
  });
}

function startOf(number: string, index: number, prose: PlacedSentence['prose']): Stretch['start'] {
  return prose.range(index, index + number.length).start.offset;
}
