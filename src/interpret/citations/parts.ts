import { readItem } from './items.js';
import { isDash, readNumberList, skipAnd } from './numbers.js';
import { type Counted, readOrdinalBefore } from './ordinals.js';
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

const PARAGRAPH_WORDS = ['stycket', 'styckena', 'stycke', 'st'];
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
  if (tokens.is(at, 'sista') && tokens.is(at + 1, 'stycket')) return one(EMPTY, at, at + 2);
  const item = before && before.item === undefined ? undefined : readItem(tokens, tokens.skip(at, 'anvisningarna'));
  if (item)
    return withParagraphAfter(tokens, at, { ...EMPTY, paragraph: before?.paragraph, item: item.value }, item.to);
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

function withinParagraphs(tokens: Tokens, at: number, { numbers, starts, to }: Counted): Parts {
  const last = numbers.at(-1);
  const others = numbers.slice(0, -1).map((paragraph, index) => {
    const from = starts[index] ?? at;
    return { ...EMPTY, paragraph, from, to: tokens.is(from + 1, ':') ? from + 3 : from + 1 };
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
  return readCounted(tokens, at) ?? readWordFirst(tokens, at);
}

/** `2 st.`, `1 och 2 st.` */
function readCounted(tokens: Tokens, at: number): Counted | undefined {
  const list = PARAGRAPH_WORDS.includes(tokens.word(tokens.listEnd(at))) ? readNumberList(tokens, at) : undefined;
  const values = list?.numbers.map(({ value }) => Number(value)) ?? [];
  if (!list || !values.every((value) => value < 100)) return undefined;
  const to = tokens.is(list.to, 'st') ? tokens.skip(list.to + 1, '.') : list.to + 1;
  return { numbers: values, starts: list.numbers.map(({ from }) => from), to };
}

/** `stycke 2`, `st. 2`. */
function readWordFirst(tokens: Tokens, at: number): Counted | undefined {
  if (!tokens.is(at, 'stycke', 'st')) return undefined;
  const number = tokens.is(at, 'st') ? tokens.skip(at + 1, '.') : at + 1;
  if (!tokens.isKind(number, 'number') || tokens.word(number).length > 2) return undefined;
  return { numbers: [Number(tokens.word(number))], starts: [at], to: number + 1 };
}
