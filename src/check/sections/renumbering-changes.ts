import type { Section } from '../../model/section.js';

/** A section whose number becomes another one. */
export interface Renumbered {
  readonly section: Section;
  readonly old: string;
  readonly now: string;
}

/** The numbers that sections would have if they were counted, those of their subsections after them. */
export function* renumbered(sections: readonly Section[], above: string): Generator<Renumbered> {
  let count = 0;
  for (const section of sections) {
    if (section.number === undefined) continue;
    count++;
    const now = above === '' ? String(count) : `${above}.${count}`;
    yield { section, old: section.number, now };
    yield* renumbered(section.sections, now);
  }
}

/** The anchor that a section has by its number. */
export function anchorOf(number: string): string {
  return `avsnitt-${number.replaceAll('.', '-')}`;
}
