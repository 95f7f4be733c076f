import type { Publication } from '../../model/citation.js';
import { isChapterWord, isDash, skipAnd } from './numbers.js';
import type { Tokens } from './tokens.js';

/** The words for something published in a numbered series: `SOSFS 2007:10`, `prop. 2016/17:106 s. 5–7`. */
export interface PublicationWords {
  readonly kind: 'publication';
  readonly from: number;
  readonly to: number;
  readonly publication: Publication;
  readonly pages: readonly Page[];
  /** The words by the book. */
  readonly standard: string;
  /** Whether the one before of its kind is meant: "a. prop. s. 51". */
  readonly again: boolean;
}

interface Page {
  readonly value: string;
  readonly through: boolean;
  readonly from: number;
  readonly to: number;
}

/** Reads publications that begin at a token; several when the series is not said again: `SOSFS 2007:10 och 2008:20`. */
export function readPublications(tokens: Tokens, at: number): readonly PublicationWords[] {
  if (!tokens.isKind(at, 'word')) return [];
  const again = readAgain(tokens, at);
  if (again) return [again];
  const series = readSeries(tokens, at);
  const number = series && readNumber(tokens, series);
  if (!series || !number) return [];
  const first = publicationWords(tokens, at, series, number);
  return number.value === undefined ? [first] : [first, ...readMore(tokens, first, series)];
}

interface Series {
  readonly kind: Publication['kind'];
  /** As it is properly written. */
  readonly name: string;
  /** As it is properly written in this text: with the author's capital, or in the author's own words ("proposition"). */
  readonly words: string;
  /** Where the number begins. */
  readonly to: number;
}

const SERIES: Readonly<Record<string, readonly [kind: Publication['kind'], name: string]>> = {
  prop: ['prop', 'prop.'],
  proposition: ['prop', 'prop.'],
  propositionen: ['prop', 'prop.'],
  sou: ['sou', 'SOU'],
  ds: ['ds', 'Ds'],
  dir: ['dir', 'dir.'],
  bet: ['bet', 'bet.'],
  betänkande: ['bet', 'bet.'],
  rskr: ['rskr', 'rskr.'],
  skr: ['skr', 'skr.'],
  skrivelse: ['skr', 'skr.'],
  meddelandeblad: ['meddelandeblad', 'Meddelandeblad'],
  meddelandebladet: ['meddelandeblad', 'Meddelandeblad'],
  cirkulär: ['cirkular', 'Cirkulär'],
  cirkuläret: ['cirkular', 'Cirkulär'],
};

/** The departments by whose letters committees are named: `S 2017:01`. */
const DEPARTMENTS = /^(?:S|Fi|Ju|U|N|M|A|Ku|I|Fö|UD|KN|LI|Jo|In|C|SB)$/;

function readSeries(tokens: Tokens, at: number): Series | undefined {
  const written = tokens.all[at]?.text ?? '';
  const word = tokens.word(at);
  const known = Object.hasOwn(SERIES, word) ? SERIES[word] : undefined;
  if (known) return readKnown(tokens, at, known);
  if (word === 'hslf' && tokens.is(at + 1, '-') && tokens.is(at + 2, 'fs'))
    return { kind: 'regulation', name: 'HSLF-FS', words: 'HSLF-FS', to: at + 3 };
  if (word === 'sosfs' || /^\p{Lu}{2,8}FS$/u.test(written))
    return { kind: 'regulation', name: written.toUpperCase(), words: written.toUpperCase(), to: at + 1 };
  if (DEPARTMENTS.test(written)) return { kind: 'committee', name: written, words: written, to: at + 1 };
  return undefined;
}

function readKnown(tokens: Tokens, at: number, [kind, name]: readonly [Publication['kind'], string]): Series {
  const written = tokens.all[at]?.text ?? '';
  const isWhole = written.length > 5;
  const to = isWhole ? skipAuthorAndNr(tokens, at + 1) : skipDot(tokens, at + 1);
  if (isWhole) return { kind, name, words: tokens.line(at, to), to };
  const isCapital = name.endsWith('.') && /^\p{Lu}/u.test(written);
  return { kind, name, words: isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name, to };
}

/** "Meddelandeblad från Socialstyrelsen nr 1/2010". */
function skipAuthorAndNr(tokens: Tokens, at: number): number {
  const author = tokens.is(at, 'från') && tokens.isKind(at + 1, 'word') ? at + 2 : at;
  const comma = tokens.is(author, ',') ? author + 1 : author;
  if (tokens.is(comma, 'nr', 'nummer')) return skipDot(tokens, comma + 1);
  return author;
}

interface SeriesNumber {
  /** Undefined for a year alone. */
  readonly value: string | undefined;
  readonly to: number;
}

function readNumber(tokens: Tokens, { kind, to }: Series): SeriesNumber | undefined {
  if (kind === 'meddelandeblad') return readJoined(tokens, to, /^\d{1,2}\/(?:19|20)\d\d$/, 3);
  if (kind === 'cirkular') return readJoined(tokens, to, /^(?:\d\d|20\d\d):\d{1,3}$/, 3);
  if (kind === 'committee') return tokens.spaced(to) ? readJoined(tokens, to, /^20\d\d:\d\d$/, 3) : undefined;
  if (kind === 'regulation' || kind === 'sou' || kind === 'ds' || kind === 'dir')
    return readJoined(tokens, to, YEARLY, 3) ?? readYear(tokens, to, kind);
  return readJoined(tokens, to, SESSION, 5) ?? readSessionLetters(tokens, to) ?? readJoined(tokens, to, YEARLY, 3);
}

const YEARLY = /^(?:19|20)\d\d:\d{1,3}$/;
const SESSION = /^(?:19|20)\d\d\/(?:\d\d|\d{4}):\d{1,3}$/;
const LETTERS = /^(?:19|20)\d\d(?:\/(?:\d\d|\d{4}))?:\p{L}{1,4}$/u;

/** So many tokens without white space between that together look like the pattern, and that do not go on as a number. */
function readJoined(tokens: Tokens, at: number, pattern: RegExp, count: number): SeriesNumber | undefined {
  const to = at + count;
  for (let index = at + 1; index < to; index++) if (tokens.spaced(index)) return undefined;
  const value = tokens.line(at, to);
  if (!pattern.test(value)) return undefined;
  const goesOn =
    tokens.is(to, ':', '-') && !tokens.spaced(to) && tokens.isKind(to + 1, 'number') && !tokens.spaced(to + 1);
  return goesOn ? undefined : { value, to };
}

/** `1996/97:NU11`, `2024/25:SoU23`. */
function readSessionLetters(tokens: Tokens, at: number): SeriesNumber | undefined {
  const head = readJoined(tokens, at, LETTERS, 5) ?? readJoined(tokens, at, LETTERS, 3);
  if (!head || !tokens.isKind(head.to, 'number') || tokens.spaced(head.to)) return undefined;
  return { value: `${head.value}${tokens.word(head.to)}`, to: head.to + 1 };
}

/** A year alone, of a series that cannot be mistaken for something else: what is meant cannot be found. */
function readYear(tokens: Tokens, at: number, kind: Series['kind']): SeriesNumber | undefined {
  if (kind !== 'regulation' && kind !== 'sou') return undefined;
  if (!/^(?:19|20)\d\d$/.test(tokens.word(at)) || !tokens.spaced(at)) return undefined;
  const goesOn = tokens.is(at + 1, ':', '-', '/') && !tokens.spaced(at + 1);
  return goesOn ? undefined : { value: undefined, to: at + 1 };
}

function publicationWords(tokens: Tokens, from: number, series: Series, number: SeriesNumber): PublicationWords {
  const { kind, name } = series;
  const pages = number.value === undefined ? NO_PAGES(number.to) : readPages(tokens, number.to);
  const value = kind === 'committee' || kind === 'cirkular' ? number.value : number.value?.replace(/:0+(?=\d)/, ':');
  const said = value ?? tokens.line(number.to - 1, number.to);
  return {
    kind: 'publication',
    from,
    to: pages.to,
    publication: { kind, series: name, number: value },
    pages: pages.pages,
    standard: [`${series.words} ${said}`, pages.words].join(''),
    again: false,
  };
}

const NO_PAGES = (to: number): Pages => ({ pages: [], to, words: '' });

/** Words that may stand before a number that is given without its series: "SOSFS 2007:10 och ändringar 2008:20". */
const BETWEEN =
  /^(?:med|ändring|ändringar|ändringarna|ändrad|ändrade|genom|i|enligt|ändringsföreskrift|ändringsföreskriften|föreskrift|föreskriften)$/;

function readMore(tokens: Tokens, first: PublicationWords, series: Series): readonly PublicationWords[] {
  const more: PublicationWords[] = [];
  let before = first;
  for (;;) {
    let at = skipAnd(tokens, before.to);
    for (let words = 0; at !== undefined && words < 3 && BETWEEN.test(tokens.word(at)); words++) at++;
    const number = at === undefined ? undefined : readNumber(tokens, { ...series, to: at });
    if (at === undefined || number?.value === undefined) return more;
    const words = publicationWords(tokens, at, { ...series, words: '' }, number);
    before = { ...words, standard: words.standard.trimStart() };
    more.push(before);
  }
}

interface Pages {
  readonly pages: readonly Page[];
  readonly to: number;
  readonly words: string;
}

/** `s. 112–121, 141`, `, s. 51 och 62`. */
function readPages(tokens: Tokens, at: number): Pages {
  const comma = tokens.is(at, ',') ? at + 1 : at;
  if (!tokens.is(comma, 's', 'sid', 'sidan', 'sidorna')) return NO_PAGES(at);
  const pages: Page[] = [];
  const start = skipDot(tokens, comma + 1);
  let to = start;
  for (let next: number | undefined = to; next !== undefined && isPage(tokens, next); next = nextPage(tokens, to)) {
    if (pages.length > 0 && beginsProvisions(tokens, next)) break;
    pages.push({ value: tokens.word(next), through: isDash(tokens.word(next - 1)), from: next, to: next + 1 });
    to = next + 1;
  }
  if (pages.length === 0) return NO_PAGES(at);
  const sign = tokens.is(comma, 's', 'sid') ? `${tokens.word(comma)}.` : tokens.word(comma);
  return { pages, to, words: `${comma > at ? ',' : ''} ${sign} ${tokens.line(start, to)}` };
}

function nextPage(tokens: Tokens, at: number): number | undefined {
  return isDash(tokens.word(at)) ? at + 1 : skipAnd(tokens, at);
}

/** A number that begins one of another series is no page. */
function isPage(tokens: Tokens, at: number): boolean {
  const goesOn = tokens.is(at + 1, ':', '/') && !tokens.spaced(at + 1);
  return tokens.isKind(at, 'number') && tokens.word(at).length <= 4 && !goesOn;
}

function beginsProvisions(tokens: Tokens, at: number): boolean {
  const after = tokens.listEnd(at);
  return tokens.isKind(after, 'sections') || isChapterWord(tokens.word(after));
}

/** "a. prop. s. 51". */
function readAgain(tokens: Tokens, at: number): PublicationWords | undefined {
  if (!tokens.is(at, 'a') || !tokens.is(at + 1, '.') || !tokens.is(at + 2, 'prop')) return undefined;
  const { pages, to, words } = readPages(tokens, skipDot(tokens, at + 3));
  if (pages.length === 0) return undefined;
  const publication = { kind: 'prop', series: 'prop.', number: undefined } as const;
  return { kind: 'publication', from: at, to, publication, pages, standard: `a. prop.${words}`, again: true };
}

function skipDot(tokens: Tokens, at: number): number {
  return tokens.is(at, '.') ? at + 1 : at;
}
