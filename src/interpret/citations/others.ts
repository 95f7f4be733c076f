import { isInterval } from './lists.js';
import { isChapterWord, nextStart, readNumber } from './numbers.js';
import type { Tokens } from './tokens.js';

/** Words whose numbers are none of law, not even one alone: "bilaga 3 § 4". */
const ALONE =
  /^(?:bil|bilag(?:a|an|or|orna)|avs|avsnitt(?:et|en)?|tab|tabell(?:en|er|erna)?|fig|figur(?:en|er|erna)?|diagram(?:met|men)?|steg(?:et|en)?|nr|nummer|ss?|sid|sid(?:a|an|or|orna)|kl|klockan|pkt|punkt(?:en|er|erna)?|art|artik(?:el|eln|lar|larna))$/;

/** Words whose number is another in a list, but may be law's when it stands alone: "första stycket 3 § LVM". */
const LISTED =
  /^(?:st|stycke(?:t|na)?|mom|moment(?:et|en)?|led(?:et|en)?|p|rad(?:en|er|erna)?|kolumn(?:en|er|erna)?|fotnot(?:en|er|erna)?|skäl(?:et|en)?|del(?:en|ar|arna)?|nivå(?:n|er|erna)?|fas(?:en|er|erna)?|grupp(?:en|er|erna)?|kategori(?:n|er|erna)?|version(?:en|er|erna)?|fråg(?:a|an|or|orna)|rum(?:met|men)?|dnr|tel|telefon|den|dag(?:en|ar|arna)?|v|veck(?:a|an|or|orna)|månad(?:en|er|erna)?|kvartal(?:et|en)?|år(?:et|en)?|åldern|åldrarna|åk|årskurs(?:en|er|erna)?|mån|tis|ons|tors?|fre|lör|sön|(?:vardag|helg|månd|tisd|onsd|torsd|fred|lörd|sönd)(?:ag)?(?:en|ar|arna|er|erna)?|dagligen)$/;

/** Those that are cut short, so that a full stop after them ends no sentence. */
const SHORT = /^(?:bil|avs|tab|fig|nr|ss?|sid|kl|pkt|art|st|mom|p|dnr|tel|v|åk|mån|tis|ons|tors?|fre|lör|sön)$/;

/** The index after numbers that other words count, "steg 1–3 samt 16 kap. 4 § HSL"; the same index where law may begin. */
export function skipOthers(tokens: Tokens, at: number): number {
  if (!tokens.isKind(at, 'number')) return at;
  const law = lawStart(tokens, at);
  const isOne = law === tokens.listEnd(at);
  const isOther = ALONE.test(wordBefore(tokens, at)) || (!isOne && isOtherInList(tokens, at));
  return isOther ? Math.max(law, at + 1) : at;
}

/**
 * Where the numbers of law begin in a list whose first number is another's; the list's end where none is. The first is whole with
 * the interval that it begins. Where "samt" follows, all others are law's; else only the last is sure to be.
 */
export function lawStart(tokens: Tokens, at: number): number {
  const end = tokens.listEnd(at);
  const first = intervalEnd(tokens, at);
  const next = nextStart(tokens, first) ?? end;
  if (next >= end) return end;
  return tokens.is(first, 'samt', ';') ? next : Math.max(next, tokens.listLast(at));
}

/** The index after a number, or after the interval that begins with it. */
function intervalEnd(tokens: Tokens, at: number): number {
  let to = readNumber(tokens, at, false)?.to ?? at + 1;
  while (isInterval(tokens, to)) to = readNumber(tokens, to + 1, true)?.to ?? to + 2;
  return to;
}

function isOtherInList(tokens: Tokens, at: number): boolean {
  if (LISTED.test(wordBefore(tokens, at)) || isLaterFigure(tokens, at) || isAfterPages(tokens, at)) return true;
  return tokens.isKind(at - 1, 'sections') && isChapterWord(tokens.word(tokens.listEnd(at)));
}

/** The word that a number stands after; the empty text where a sentence or a genitive ends before the number: "ett år. 5", "HSL:s 5". */
function wordBefore(tokens: Tokens, at: number): string {
  const word = tokens.is(at - 1, '.') ? at - 2 : at - 1;
  const isGenitive = !tokens.spaced(word) && tokens.is(word - 1, ':', "'", '’');
  const isSentenceEnd = word < at - 1 && !SHORT.test(tokens.word(word));
  return isGenitive || isSentenceEnd ? '' : tokens.word(word);
}

/** Not the first figures of a number: "4.2", "8.30", "2026-01-15", "123 45"; a space ends "2017:30". */
function isLaterFigure(tokens: Tokens, at: number): boolean {
  if (tokens.isKind(at - 1, 'number')) return !tokens.is(at - 2, ':');
  const isJoined = tokens.is(at - 1, '.', ':', '/', '-', '–') && !tokens.spaced(at);
  return isJoined && tokens.isKind(at - 2, 'number');
}

/** "s. 100 f. och 110–112". */
function isAfterPages(tokens: Tokens, at: number): boolean {
  const joint = tokens.is(at - 1, 'och', 'samt', ',') ? at - 2 : at;
  const following = tokens.is(joint, '.') ? joint - 1 : joint;
  return (
    tokens.is(following, 'ff') ||
    (following < joint && tokens.is(following, 'f') && tokens.isKind(following - 1, 'number'))
  );
}
