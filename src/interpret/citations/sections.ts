import { type NumberList, readNumberList, skipAnd } from './numbers.js';
import { type Part, readParts } from './parts.js';
import { type ReadPinpoint, sectionPinpoint } from './pinpoints.js';
import type { Tokens } from './tokens.js';

/** Sections of one chapter, or of none. */
export interface Sections {
  readonly pinpoints: readonly ReadPinpoint[];
  readonly to: number;
  readonly cut: Cut | undefined;
}

/** Where the last of several sections begins that have a sign each, and where those before it end: `1 §, 2 § och 6 §`. */
export interface Cut {
  readonly to: number;
  readonly from: number;
}

/** `22, 23 och 26 §§`, `1 §, 2 § och 6 §`, each last section with its parts. */
export function readSections(tokens: Tokens, at: number, chapter: string | undefined): Sections | undefined {
  const pinpoints: ReadPinpoint[] = [];
  let end: number | undefined;
  let cut: Cut | undefined;
  for (let start: number | undefined = at; start !== undefined; start = skipAnd(tokens, end ?? start)) {
    const list = tokens.isKind(tokens.listEnd(start), 'sections') ? readNumberList(tokens, start) : undefined;
    if (!list) break;
    const { parts, to } = readParts(tokens, list.to + 1);
    for (const pinpoint of listed(list, chapter, parts)) pinpoints.push(pinpoint);
    if (end !== undefined) cut = { to: end, from: start };
    end = skipFollowing(tokens, to);
  }
  return end === undefined ? undefined : { pinpoints, to: end, cut };
}

/** `ff.`: those that follow, which no number tells. A full stop that may end the sentence is not taken in. */
function skipFollowing(tokens: Tokens, at: number): number {
  const isWithin = tokens.is(at + 1, '.') && !tokens.spaced(at + 1) && GOES_ON.test(tokens.line(at + 2, at + 3));
  if (tokens.is(at, 'f', 'ff') && isWithin) return at + 2;
  return tokens.is(at, 'ff') ? at + 1 : at;
}

/** A word within a sentence, or an abbreviation. */
const GOES_ON = /^\p{Ll}|^\p{Lu}\p{L}*\p{Lu}/u;

/** Each section of a list; the last takes in the sign, and has the parts. */
function listed(
  { numbers, to }: NumberList,
  chapter: string | undefined,
  parts: readonly Part[],
): readonly ReadPinpoint[] {
  const sections = numbers.map((number) => sectionPinpoint(number, chapter, number.from));
  const last = sections.at(-1);
  return last ? [...sections.slice(0, -1), ...withParts({ ...last, to: to + 1 }, parts)] : [];
}

/** The section itself, or one pinpoint for each of its parts. */
export function withParts(section: ReadPinpoint, parts: readonly Part[]): readonly ReadPinpoint[] {
  if (parts.length === 0) return [section];
  return parts.map(({ from, to, ...part }, index) => ({
    ...section,
    ...part,
    from: index === 0 ? section.from : from,
    to,
  }));
}
