import { lawOf } from '../../src/law/law.js';
import { namesOfActs } from '../../src/law/names.js';
import type { Citation, Meaning, Pinpoint, Publication, Statute, Work } from '../../src/model/citation.js';
import type { Day } from '../../src/model/day.js';
import { agreementOf } from '../support/agreement-of.js';

/** A citation without a text; each of its pinpoints has a place of its own. */
export function citing(work: Work, provisions = '', standard = 'som det står'): Citation {
  const pinpoints = provisions === '' ? [] : provisions.split(' ').map(readPinpoint);
  return { text: standard, written: standard, standard, work, pinpoints, range: rangeAt(1000) };
}

/** `K5P8aS1N2`, `-P12` for the end of an interval, `M2` for a sentence, `s51` for a page. */
function readPinpoint(words: string, index: number): Pinpoint {
  const of = (mark: string) =>
    new RegExp(`${mark}([0-9]+[a-z]?|[a-z]$)`).exec(words)?.[1]?.replace(/(?<=\d)(?=[a-z])/, ' ');
  const count = (mark: string) => (of(mark) === undefined ? undefined : Number(of(mark)));
  return {
    chapter: of('K'),
    section: of('P'),
    paragraph: count('S'),
    item: of('N'),
    sentence: count('M'),
    page: of('s'),
    through: words.startsWith('-'),
    range: rangeAt(index),
  };
}

function rangeAt(offset: number): Citation['range'] {
  const point = { line: 1, column: offset + 1, offset };
  return { start: point, end: { ...point, column: offset + 2, offset: offset + 1 } };
}

/** An act by its name, with the candidates that the register has for it. */
export function named(name: string, more: Partial<Statute> = {}): Statute {
  const candidates = namesOfActs().find(({ words }) => words === name)?.acts ?? [];
  return {
    kind: 'statute',
    name,
    number: undefined,
    introduced: undefined,
    candidates,
    amending: false,
    era: undefined,
    ...more,
  };
}

/** An act by its number alone. */
export function numbered(number: string, more: Partial<Statute> = {}): Statute {
  return {
    kind: 'statute',
    name: undefined,
    number,
    introduced: undefined,
    candidates: [],
    amending: false,
    era: undefined,
    ...more,
  };
}

export function published(kind: Publication['kind'], series: string, number?: string): Publication {
  return { kind, series, number };
}

/** When a document was adopted, and when it is read. */
export interface When {
  /** Keys of the frontmatter. */
  readonly document?: string;
  readonly day?: string;
}

/** What one citation means in a document that has nothing else. */
export function meaningOf(citation: Citation, { document = '', day = '2026-02-01' }: When = {}): Meaning {
  const [meaning] = meaningsOf([citation], { document, day });
  if (!meaning) throw new Error('no meaning');
  return meaning;
}

export function meaningsOf(
  citations: readonly Citation[],
  { document = '', day = '2026-02-01' }: When,
): readonly Meaning[] {
  const agreement = agreementOf(`---\n${document}\n---\n`);
  return lawOf({ ...agreement, citations }, day as Day).meanings;
}
