import type { Publication } from '../../model/citation.js';
import { skipAnd } from './numbers.js';
import { noPages, type Pages, readPages } from './pages.js';
import { readSeries, type Series } from './series.js';
import { readSeriesNumber, type SeriesNumber } from './series-number.js';
import type { Tokens } from './tokens.js';

/** The words for something published in a numbered series: `SOSFS 2007:10`, `prop. 2016/17:106 s. 5–7`. */
export interface PublicationWords {
  readonly kind: 'publication';
  readonly from: number;
  readonly to: number;
  readonly publication: Publication;
  readonly pages: Pages['pages'];
  /** The words by the book. */
  readonly standard: string;
  /** Whether the one before of its kind is meant: "a. prop. s. 51". */
  readonly again: boolean;
}

/** Reads publications that begin at a token; several when the series is not said again: `SOSFS 2007:10 och 2008:20`. */
export function readPublications(tokens: Tokens, at: number): readonly PublicationWords[] {
  if (!tokens.isKind(at, 'word')) return [];
  const again = readAgain(tokens, at);
  if (again) return [again];
  const series = readSeries(tokens, at);
  const number = series && readSeriesNumber(tokens, series);
  if (!series || !number) return [];
  const first = publicationWords(tokens, at, series, number);
  return number.value === undefined ? [first] : [first, ...readMore(tokens, first, series)];
}

function publicationWords(tokens: Tokens, from: number, series: Series, number: SeriesNumber): PublicationWords {
  const { kind, name } = series;
  const pages = number.value === undefined ? noPages(number.to) : readPages(tokens, number.to);
  const value = kind === 'committee' || kind === 'cirkular' ? number.value : number.value?.replace(/:0+(?=\d)/, ':');
  const said = value ?? tokens.line(number.to - 1, number.to);
  return {
    kind: 'publication',
    from,
    to: pages.to,
    publication: { kind, series: name, number: value },
    pages: pages.pages,
    standard: `${series.words} ${said}${pages.words}`,
    again: false,
  };
}

/** Words that may stand before a number that is given without its series: "SOSFS 2007:10 och ändringar 2008:20". */
const BETWEEN =
  /^(?:med|ändring|ändringar|ändringarna|ändrad|ändrade|genom|i|enligt|ändringsföreskrift|ändringsföreskriften|föreskrift|föreskriften)$/;

function readMore(tokens: Tokens, first: PublicationWords, series: Series): readonly PublicationWords[] {
  const more: PublicationWords[] = [];
  let before = first;
  for (;;) {
    let at = skipAnd(tokens, before.to);
    for (let words = 0; at !== undefined && words < 3 && BETWEEN.test(tokens.word(at)); words++) at++;
    const number = at === undefined ? undefined : readSeriesNumber(tokens, { ...series, to: at });
    if (at === undefined || number?.value === undefined) return more;
    const words = publicationWords(tokens, at, { ...series, words: '' }, number);
    before = { ...words, standard: words.standard.trimStart() };
    more.push(before);
  }
}

/** "a. prop. s. 51". */
function readAgain(tokens: Tokens, at: number): PublicationWords | undefined {
  if (!tokens.is(at, 'a') || !tokens.is(at + 1, '.') || !tokens.is(at + 2, 'prop')) return undefined;
  const { pages, to, words } = readPages(tokens, tokens.skip(at + 3, '.'));
  if (pages.length === 0) return undefined;
  const publication = { kind: 'prop', series: 'prop.', number: undefined } as const;
  return { kind: 'publication', from: at, to, publication, pages, standard: `a. prop.${words}`, again: true };
}
