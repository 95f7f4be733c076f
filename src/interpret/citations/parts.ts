import { isChapterWord, isDash, skipAnd } from './numbers.js';
import type { Tokens } from './tokens.js';

/** A part of a section: stycke, punkt, mening. */
export interface Part {
  readonly paragraph: number | undefined;
  readonly item: string | undefined;
  readonly sentence: number | undefined;
  readonly through: boolean;
  readonly from: number;
  readonly to: number;
}

interface Parts {
  readonly parts: readonly Part[];
  /** The index of the first token after them. */
  readonly to: number;
}

const ORDINALS = 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(' ');
const PARAGRAPH_WORDS = ['stycket', 'styckena', 'stycke', 'st'];
const ITEM_WORDS = ['punkten', 'punkterna', 'punkt', 'p'];
const SENTENCE_WORDS = ['meningen', 'meningarna'];

/** `fjärde stycket 2 eller femte stycket`, `1 st. 6)`, `9`, `f`, `andra punkten`: what follows a section sign. */
export function readParts(tokens: Tokens, at: number): Parts {
  const parts: Part[] = [];
  let to = at;
  for (;;) {
    const before = parts.at(-1);
    const start = before ? skipAnd(tokens, to) : at;
    const found = start === undefined ? readThrough(tokens, to, before) : readPart(tokens, start, before);
    if (!found) break;
    parts.push(...found.parts);
    to = found.to;
  }
  return { parts, to };
}

/** `6–10`: the item at the end of an interval. */
function readThrough(tokens: Tokens, at: number, before: Part | undefined): Parts | undefined {
  const item = before?.item !== undefined && isDash(tokens.word(at)) ? readItem(tokens, at + 1) : undefined;
  return item && one({ ...EMPTY, paragraph: before?.paragraph, item: item.value, through: true }, at + 1, item.to);
}

/** One paragraph with its items and sentences, several paragraphs, or items alone; after another part also the next item. */
function readPart(tokens: Tokens, at: number, before: Part | undefined): Parts | undefined {
  const paragraphs = readParagraphs(tokens, at);
  if (paragraphs) return withinParagraphs(tokens, at, paragraphs);
  const itemsAt = tokens.is(at, 'anvisningarna') ? at + 1 : at;
  const items = before?.item === undefined && before ? undefined : readItem(tokens, itemsAt);
  if (items)
    return withParagraphAfter(tokens, at, { ...EMPTY, paragraph: before?.paragraph, item: items.value }, items.to);
  const sentence = readOrdinalBefore(tokens, at, SENTENCE_WORDS);
  return sentence && one({ ...EMPTY, sentence: sentence.numbers[0] }, at, sentence.to);
}

const EMPTY = { paragraph: undefined, item: undefined, sentence: undefined, through: false } as const;

type Said = Omit<Part, 'from' | 'to'>;

function one(part: Said, from: number, to: number): Parts {
  return { parts: [{ ...part, from, to }], to };
}

/** `punkt 4 första stycket`. */
function withParagraphAfter(tokens: Tokens, at: number, part: Said, to: number): Parts {
  const paragraph = readOrdinalBefore(tokens, to, PARAGRAPH_WORDS);
  if (!paragraph) return one(part, at, to);
  return one({ ...part, paragraph: paragraph.numbers[0] }, at, paragraph.to);
}

interface Counted {
  readonly numbers: readonly number[];
  readonly to: number;
  /** Where each of several begins. */
  readonly starts: readonly number[];
}

function withinParagraphs(tokens: Tokens, at: number, { numbers, starts, to }: Counted): Parts {
  const last = numbers.at(-1);
  const others = numbers.slice(0, -1).map((paragraph, index) => {
    const from = starts[index] ?? at;
    return { ...EMPTY, paragraph, from, to: from + 1 };
  });
  const from = numbers.length === 1 ? at : (starts.at(-1) ?? at);
  const item = readItem(tokens, to);
  if (item) {
    const part = { ...EMPTY, paragraph: last, item: item.value, from, to: item.to };
    return { parts: [...others, part], to: item.to };
  }
  const sentence = readOrdinalBefore(tokens, to, SENTENCE_WORDS);
  const end = sentence?.to ?? to;
  const part = { ...EMPTY, paragraph: last, sentence: sentence?.numbers[0], from, to: end };
  return { parts: [...others, part], to: end };
}

/** `första stycket`, `andra och tredje styckena`, `2 st.`, `stycke 2`. */
function readParagraphs(tokens: Tokens, at: number): Counted | undefined {
  const ordinals = readOrdinalBefore(tokens, at, PARAGRAPH_WORDS);
  if (ordinals) return ordinals;
  if (tokens.isKind(at, 'number') && tokens.is(at + 1, 'st', 'stycket') && tokens.word(at).length < 3)
    return { numbers: [Number(tokens.word(at))], starts: [at], to: skipDot(tokens, at + 2) };
  if (tokens.is(at, 'stycke') && tokens.isKind(at + 1, 'number') && tokens.word(at + 1).length < 3)
    return { numbers: [Number(tokens.word(at + 1))], starts: [at], to: at + 2 };
  return undefined;
}

/** Ordinals, joined, before one of some words. */
function readOrdinalBefore(tokens: Tokens, at: number, words: readonly string[]): Counted | undefined {
  const numbers: number[] = [];
  const starts: number[] = [];
  for (let start: number | undefined = at; start !== undefined; ) {
    const ordinal = ORDINALS.indexOf(tokens.word(start)) + 1;
    if (ordinal === 0) return undefined;
    numbers.push(ordinal);
    starts.push(start);
    if (words.includes(tokens.word(start + 1)))
      return { numbers, starts, to: tokens.is(start + 1, 'st') ? skipDot(tokens, start + 2) : start + 2 };
    start = skipAnd(tokens, start + 1);
  }
  return undefined;
}

interface Item {
  readonly value: string;
  readonly to: number;
}

/** `2`, `2 b`, `f`, `6)`, `punkt 4`, `andra punkten`. */
function readItem(tokens: Tokens, at: number): Item | undefined {
  const ordinal = readOrdinalBefore(tokens, at, ['punkten']);
  if (ordinal) return { value: String(ordinal.numbers[0]), to: ordinal.to };
  const named = ITEM_WORDS.includes(tokens.word(at));
  const start = named ? skipDot(tokens, at + 1) : at;
  if (!tokens.isKind(start, 'number')) return named ? undefined : readLetter(tokens, start);
  if (!isItemNumber(tokens, start)) return undefined;
  const letter = isItemLetter(tokens, start + 1) ? tokens.word(start + 1) : undefined;
  const to = letter === undefined ? start + 1 : start + 2;
  const value = letter === undefined ? tokens.word(start) : `${tokens.word(start)} ${letter}`;
  return { value, to: closesItem(tokens, to) ? to + 1 : to };
}

/** A closing parenthesis that belongs to the number ("6)"), since none was opened before it. */
function closesItem(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, ')') || tokens.spaced(at)) return false;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    if (tokens.is(index, '(')) return false;
    if (tokens.is(index, ')')) return true;
  }
  return true;
}

/** How far back an opening parenthesis is looked for. */
const REACH = 40;

/** Words after a number that make it a date, an amount or a time, not an item. */
const UNITS = new Set(
  `januari februari mars april maj juni juli augusti september oktober november december år månad månader vecka veckor
  dag dagar timmar kronor kr procent personer kommuner regioner parter gånger stycken av`.split(/\s+/),
);

/** A number of a section or chapter, a year, a date or an amount is no item. What is joined to a list is told by the list's end. */
function isItemNumber(tokens: Tokens, at: number): boolean {
  const digits = tokens.word(at);
  const next = tokens.all[at + 1];
  if (digits.length > 3 || /^0/.test(digits)) return false;
  if (next && !next.spaced && (next.text === ':' || (next.text === '.' && tokens.isKind(at + 2, 'number'))))
    return false;
  if (next && (UNITS.has(next.text.toLowerCase()) || next.text === '%')) return false;
  const isListed = skipAnd(tokens, at - 1) === at;
  const after = isListed ? tokens.listEnd(at) : isItemLetter(tokens, at + 1) ? at + 2 : at + 1;
  return !(tokens.isKind(after, 'sections') || isChapterWord(tokens.word(after)) || tokens.is(after, 'st'));
}

function isItemLetter(tokens: Tokens, at: number): boolean {
  const [letter, next] = [tokens.all[at], tokens.all[at + 1]];
  if (letter?.kind !== 'word' || !/^[a-h]$/.test(letter.text)) return false;
  return !(next?.text === '.' && !next.spaced && letter.text === 'f');
}

function readLetter(tokens: Tokens, at: number): Item | undefined {
  if (!isItemLetter(tokens, at)) return undefined;
  const next = at + 1;
  const isActNext = /\p{Lu}\p{L}?\p{Lu}|lag|balk|förordning/u.test(tokens.all[next]?.text ?? '');
  const ends = !tokens.isKind(next, 'word') || skipAnd(tokens, next) !== undefined || isActNext;
  return ends ? { value: tokens.word(at), to: closesItem(tokens, next) ? next + 1 : next } : undefined;
}

function skipDot(tokens: Tokens, at: number): number {
  return tokens.is(at, '.') ? at + 1 : at;
}
