import { isItemLetter } from './items.js';
import { isChapterWord, type ListedNumber, type NumberList, readNumber, readNumberList } from './numbers.js';
import { type Part, readParts } from './parts.js';
import { NO_PINPOINT, type ReadPinpoint, sectionPinpoint } from './pinpoints.js';
import { type Cut, readSections, type Sections, withParts } from './sections.js';
import type { Tokens } from './tokens.js';

/** Provisions in one chapter, or in none: `7 kap. 22, 23 och 26 §§`, `3 f §`, `2 kap.`, `§ 5`. */
export interface Provisions {
  readonly kind: 'provisions';
  readonly from: number;
  readonly to: number;
  readonly pinpoints: readonly ReadPinpoint[];
  /** The sign stands first ("§ 77"): also records of meetings are written so, and it counts only beside an act. */
  readonly signFirst: boolean;
  /** The numbers and what they count stand the other way round: "kap. 16 § 3". */
  readonly turned: boolean;
  readonly cut: Cut | undefined;
}

/** Reads provisions that begin at a token. `bare` also takes what has neither chapter nor section: "första stycket". */
export function readProvisions(tokens: Tokens, at: number, bare: boolean): Provisions | undefined {
  if (tokens.isKind(at, 'sections')) return readSignFirst(tokens, at);
  if (isChapterWord(tokens.word(at))) return readChapterWordFirst(tokens, at);
  if (tokens.isKind(at, 'number')) return readNumberFirst(tokens, at);
  return bare ? readBareParts(tokens, at) : undefined;
}

function readNumberFirst(tokens: Tokens, at: number): Provisions | undefined {
  const after = tokens.listEnd(at);
  if (tokens.isKind(after, 'sections')) return group(at, readSections(tokens, at, undefined));
  const chapters = isChapterWord(tokens.word(after)) ? readNumberList(tokens, at) : undefined;
  return chapters && readInChapters(tokens, at, chapters.numbers, tokens.skip(after + 1, '.'));
}

/** `16 kap.`, and the sections that follow it at once. */
function readInChapters(tokens: Tokens, from: number, chapters: readonly ListedNumber[], at: number): Provisions {
  const last = chapters.at(-1);
  const signed = chapters.length === 1 ? readSignFirst(tokens, at) : undefined;
  if (signed && last) return { ...signed, from, pinpoints: inChapter(signed.pinpoints, last, from), signFirst: false };
  const sections = last && readSections(tokens, at, last.value);
  const alone = chapters.slice(0, sections ? -1 : undefined).map((chapter) => chapterPinpoint(chapter, from, at));
  if (!sections) return { ...STRAIGHT, from, to: at, pinpoints: alone };
  return { ...STRAIGHT, ...sections, from, pinpoints: [...alone, ...startingAt(last.from, sections.pinpoints)] };
}

const STRAIGHT = { kind: 'provisions', signFirst: false, turned: false, cut: undefined } as const;

/** The first section's pinpoint takes in its chapter's number. */
function startingAt(from: number, [first, ...rest]: readonly ReadPinpoint[]): readonly ReadPinpoint[] {
  return first ? [{ ...first, from }, ...rest] : [];
}

function chapterPinpoint({ value, from, through }: ListedNumber, first: number, to: number): ReadPinpoint {
  return { ...NO_PINPOINT, chapter: value, through, from: Math.max(from, first), to };
}

/** `kap. 16 § 3`, `kap 16, 3 §`: the chapter's word first, as some authors write. */
function readChapterWordFirst(tokens: Tokens, at: number): Provisions | undefined {
  const chapter = readNumber(tokens, tokens.skip(at + 1, '.'), false);
  if (!chapter || isChapterWord(tokens.word(chapter.to))) return undefined;
  const start = tokens.skip(chapter.to, ',');
  const signed = readSignFirst(tokens, start);
  if (signed) return { ...signed, from: at, pinpoints: inChapter(signed.pinpoints, chapter, at), signFirst: false };
  const sections = readSections(tokens, start, chapter.value);
  if (sections)
    return { ...STRAIGHT, from: at, ...sections, pinpoints: startingAt(at, sections.pinpoints), turned: true };
  if (tokens.isKind(chapter.to, 'sections')) return undefined;
  return { ...readInChapters(tokens, at, [chapter], chapter.to), turned: true };
}

function inChapter(pinpoints: readonly ReadPinpoint[], { value }: ListedNumber, from: number): readonly ReadPinpoint[] {
  return startingAt(
    from,
    pinpoints.map((pinpoint) => ({ ...pinpoint, chapter: value })),
  );
}

/** `§ 3`, `§§ 3–5`, `§ 8 a`, `§ 9 punkt 8`. */
function readSignFirst(tokens: Tokens, at: number): Provisions | undefined {
  const list = tokens.isKind(at, 'sections') ? readSigned(tokens, at + 1) : undefined;
  if (!list || isChapterWord(tokens.word(list.to))) return undefined;
  const hasLetter = !tokens.isKind(list.to - 1, 'number');
  const end = !hasLetter && isItemLetter(tokens, list.to) ? list.to + 1 : list.to;
  const letter = end > list.to ? ` ${tokens.word(list.to)}` : '';
  const { parts, to } = readParts(tokens, end);
  const last = list.numbers.length - 1;
  const pinpoints = list.numbers.flatMap((number, index) => {
    const section = sectionPinpoint(number, undefined, index === 0 ? at : number.from);
    return index < last ? [section] : withParts({ ...section, section: section.section + letter, to: end }, parts);
  });
  return { ...STRAIGHT, from: at, to, pinpoints, signFirst: true, turned: true };
}

/** The numbers that a sign before them counts; the last of `§ 9 och 8 a §` have their own after them. */
function readSigned(tokens: Tokens, at: number): NumberList | undefined {
  const list = readNumberList(tokens, at);
  if (!list || !tokens.isKind(list.to, 'sections')) return list;
  const numbers = list.numbers.filter(({ from }) => from < tokens.listLast(at));
  const last = numbers.at(-1);
  return last && { numbers, to: last.to };
}

/**
 * The index after parts that are no bare provision, since none of them names a paragraph; nor does one begin within them, so
 * that they need not be read again. The same index where there are no such parts.
 */
export function skipUnfitParts(tokens: Tokens, at: number): number {
  const { parts, to } = readParts(tokens, at);
  return parts.some(hasParagraph) ? at : to;
}

/** "första stycket", "tredje stycket 2, 3 eller 4 b", of the section they stand in. */
function readBareParts(tokens: Tokens, at: number): Provisions | undefined {
  const { parts, to } = readParts(tokens, at);
  if (!parts.some(hasParagraph)) return undefined;
  return { ...STRAIGHT, from: at, to, pinpoints: parts.map((part) => ({ ...NO_PINPOINT, ...part })) };
}

function hasParagraph({ paragraph }: Part): boolean {
  return paragraph !== undefined;
}

function group(from: number, sections: Sections | undefined): Provisions | undefined {
  return sections && { ...STRAIGHT, from, ...sections };
}
