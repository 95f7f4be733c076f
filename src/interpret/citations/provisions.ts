import type { Pinpoint } from '../../model/citation.js';
import { isChapterWord, type ListedNumber, readNumber, readNumberList, skipAnd } from './numbers.js';
import { type Part, readParts } from './parts.js';
import type { Tokens } from './tokens.js';

/** A pinpoint with the tokens it stands in, one group of them at a time. */
export type ReadPinpoint = Omit<Pinpoint, 'range' | 'page'> & { readonly from: number; readonly to: number };

/** Provisions in one chapter, or in none: `7 kap. 22, 23 och 26 §§`, `3 f §`, `2 kap.`, `§ 5`. */
export interface Provisions {
  readonly kind: 'provisions';
  readonly from: number;
  readonly to: number;
  readonly pinpoints: readonly ReadPinpoint[];
  /** The sign stands first ("§ 77"): also records of meetings are written so, and it counts only beside an act. */
  readonly signFirst: boolean;
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
  return chapters && readInChapters(tokens, at, chapters.numbers, skipDot(tokens, after + 1));
}

/** `16 kap.`, and the sections that follow it at once. */
function readInChapters(tokens: Tokens, from: number, chapters: readonly ListedNumber[], at: number): Provisions {
  const last = chapters.at(-1);
  const sections = last && readSections(tokens, at, last.value);
  const alone = chapters.slice(0, sections ? -1 : undefined).map((chapter) => chapterPinpoint(chapter, from, at));
  if (!sections) return { kind: 'provisions', from, to: at, pinpoints: alone, signFirst: false };
  return {
    kind: 'provisions',
    from,
    to: sections.to,
    pinpoints: [...alone, ...startingAt(last.from, sections.pinpoints)],
    signFirst: false,
  };
}

/** The first section's pinpoint takes in its chapter's number. */
function startingAt(from: number, [first, ...rest]: readonly ReadPinpoint[]): readonly ReadPinpoint[] {
  return first ? [{ ...first, from }, ...rest] : [];
}

function chapterPinpoint({ value, from, through }: ListedNumber, first: number, to: number): ReadPinpoint {
  return { ...NOTHING, chapter: value, through, from: Math.max(from, first), to };
}

const NOTHING = {
  chapter: undefined,
  section: undefined,
  paragraph: undefined,
  item: undefined,
  sentence: undefined,
  through: false,
} as const;

/** `kap. 16 § 3`, `kap 16, 3 §`: the chapter's word first, as some authors write. */
function readChapterWordFirst(tokens: Tokens, at: number): Provisions | undefined {
  const chapter = readNumber(tokens, skipDot(tokens, at + 1), false);
  if (!chapter || isChapterWord(tokens.word(chapter.to))) return undefined;
  const signed = tokens.isKind(chapter.to, 'sections') ? readSignFirst(tokens, chapter.to) : undefined;
  if (signed) return { ...signed, from: at, pinpoints: inChapter(signed.pinpoints, chapter, at), signFirst: false };
  const start = tokens.is(chapter.to, ',') ? chapter.to + 1 : chapter.to;
  const sections = readSections(tokens, start, chapter.value);
  if (sections) return group(at, { ...sections, pinpoints: startingAt(at, sections.pinpoints) });
  return tokens.isKind(chapter.to, 'sections') ? undefined : readInChapters(tokens, at, [chapter], chapter.to);
}

function inChapter(pinpoints: readonly ReadPinpoint[], { value }: ListedNumber, from: number): readonly ReadPinpoint[] {
  return startingAt(
    from,
    pinpoints.map((pinpoint) => ({ ...pinpoint, chapter: value })),
  );
}

/** `§ 3`, `§§ 3–5`. */
function readSignFirst(tokens: Tokens, at: number): Provisions | undefined {
  const list = readNumberList(tokens, at + 1);
  if (!list || tokens.isKind(list.to, 'sections') || isChapterWord(tokens.word(list.to))) return undefined;
  const pinpoints = list.numbers.map((number, index) =>
    sectionPinpoint(number, undefined, index === 0 ? at : number.from),
  );
  return { kind: 'provisions', from: at, to: list.to, pinpoints, signFirst: true };
}

function sectionPinpoint(
  { value, to, through }: ListedNumber,
  chapter: string | undefined,
  from: number,
): ReadPinpoint {
  return { ...NOTHING, chapter, section: value, through, from, to };
}

interface Sections {
  readonly pinpoints: readonly ReadPinpoint[];
  readonly to: number;
}

/** `22, 23 och 26 §§`, `1 §, 2 § och 6 §`, each last section with its parts. */
function readSections(tokens: Tokens, at: number, chapter: string | undefined): Sections | undefined {
  const pinpoints: ReadPinpoint[] = [];
  let end: number | undefined;
  for (let start: number | undefined = at; start !== undefined; start = skipAnd(tokens, end ?? start)) {
    const list = tokens.isKind(tokens.listEnd(start), 'sections') ? readNumberList(tokens, start) : undefined;
    if (!list) break;
    const { parts, to } = readParts(tokens, list.to + 1);
    const last = list.numbers.length - 1;
    for (const [index, number] of list.numbers.entries()) {
      const section = sectionPinpoint(number, chapter, number.from);
      if (index < last) pinpoints.push(section);
      else pinpoints.push(...withParts({ ...section, to: list.to + 1 }, parts));
    }
    end = to;
  }
  return end === undefined ? undefined : { pinpoints, to: end };
}

/** The section itself, or one pinpoint for each of its parts. */
function withParts(section: ReadPinpoint, parts: readonly Part[]): readonly ReadPinpoint[] {
  if (parts.length === 0) return [section];
  return parts.map(({ from, to, ...part }, index) => ({
    ...section,
    ...part,
    from: index === 0 ? section.from : from,
    to,
  }));
}

/** "första stycket", "tredje stycket 2, 3 eller 4 b", of the section they stand in. */
function readBareParts(tokens: Tokens, at: number): Provisions | undefined {
  const { parts, to } = readParts(tokens, at);
  const pinpoints = parts.map((part) => ({ ...NOTHING, ...part }));
  const isOne = pinpoints.some(({ paragraph }) => paragraph !== undefined);
  return isOne ? { kind: 'provisions', from: at, to, pinpoints, signFirst: false } : undefined;
}

function group(from: number, sections: Sections | undefined): Provisions | undefined {
  return sections && { kind: 'provisions', from, ...sections, signFirst: false };
}

function skipDot(tokens: Tokens, at: number): number {
  return tokens.is(at, '.') ? at + 1 : at;
}
