import { type NumberList, readNumberList, skipAnd } from './numbers.js';
import { type Part, readParts } from './parts.js';
import { type ReadPinpoint, sectionPinpoint } from './pinpoints.js';
import type { Tokens } from './tokens.js';

/** Sections of one chapter, or of none. */
export interface Sections {
  readonly pinpoints: readonly ReadPinpoint[];
  readonly to: number;
}

/** `22, 23 och 26 §§`, `1 §, 2 § och 6 §`, each last section with its parts. */
export function readSections(tokens: Tokens, at: number, chapter: string | undefined): Sections | undefined {
  const pinpoints: ReadPinpoint[] = [];
  let end: number | undefined;
  for (let start: number | undefined = at; start !== undefined; start = skipAnd(tokens, end ?? start)) {
    const list = tokens.isKind(tokens.listEnd(start), 'sections') ? readNumberList(tokens, start) : undefined;
    if (!list) break;
    const { parts, to } = readParts(tokens, list.to + 1);
    for (const pinpoint of listed(list, chapter, parts)) pinpoints.push(pinpoint);
    end = to;
  }
  return end === undefined ? undefined : { pinpoints, to: end };
}

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
