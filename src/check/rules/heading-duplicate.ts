import { fold } from '../../lib/text.js';
import type { RelatedPlace } from '../../model/finding.js';
import type { Range } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';
import { everySection, type Section } from '../../model/section.js';
import type { SourceDocument } from '../../model/source.js';
import { everySiblings } from '../sections/siblings.js';
import { isWordless } from '../sections/wordless.js';

/** Two sections side by side with the same heading, or two anywhere with the same `{#id}`. */
export const headingDuplicate = defineRule<{ words: string; what: 'heading' | 'id' }>({
  name: 'heading-duplicate',
  group: 'sections',
  severity: 'warning',
  gate: false,
  needs: 'text',
  source: {
    sv: 'WCAG 2.4.6 (EN 301 549, 9.2.4.6): rubriker ska skilja avsnitten åt. HTML: ett id finns en gång.',
    en: 'WCAG 2.4.6 (EN 301 549, 9.2.4.6): headings tell sections apart. HTML: an id is unique.',
  },
  summary: {
    sv: 'Avsnitt bredvid varandra ska ha olika rubriker, och varje id ska finnas en gång.',
    en: 'Sections side by side should have different headings, and each id should be there once.',
  },
  help: {
    sv: 'Skriv en rubrik som skiljer avsnittet från det andra, eller slå ihop dem. Ge varje rubrik ett eget {#id}.',
    en: 'Write a heading that tells the section from the other one, or join them. Give each heading an {#id} of its own.',
  },
  message: {
    sv: ({ words, what }) =>
      what === 'id'
        ? `Två rubriker har samma id, {#${words}}. Länkar dit leder alltid till den första.`
        : `Två avsnitt bredvid varandra heter ”${words}”. I innehållsförteckningen går de inte att skilja åt.`,
    en: ({ words, what }) =>
      what === 'id'
        ? `Two headings have the same id, {#${words}}. Links to it always lead to the first.`
        : `Two sections side by side are called “${words}”. In the table of contents they cannot be told apart.`,
  },
  example: {
    bad: `## Uppföljning

Samverkansgruppen följer upp överenskommelsen varje år.

⟦## Uppföljning⟧

Styrgruppen får resultatet.
`,
    good: `## Uppföljning

Samverkansgruppen följer upp överenskommelsen varje år.

## Rapportering

Styrgruppen får resultatet.
`,
  },
  *check({ source, sections }) {
    const all = [...everySection(sections)];
    for (const [section, first] of repeated(all, ({ givenId }) => givenId)) {
      const data = { words: section.givenId ?? '', what: 'id' } as const;
      yield { range: placeOfId(section, source), data, related: [firstPlace(first, source)] };
    }
    for (const siblings of everySiblings(sections)) {
      for (const [section, first] of repeated(siblings.sections, wordsOf)) {
        if (section.givenId !== undefined && section.givenId === first.givenId) continue;
        yield {
          range: section.range,
          data: { words: section.heading, what: 'heading' },
          related: [firstPlace(first, source)],
        };
      }
    }
  },
});

/** The sections whose key an earlier one has too, each with the first that has it. */
function* repeated(sections: readonly Section[], keyOf: (section: Section) => string | undefined) {
  const firsts = new Map<string, Section>();
  for (const section of sections) {
    const key = keyOf(section);
    const first = key === undefined ? undefined : firsts.get(key);
    if (first) yield [section, first] as const;
    else if (key !== undefined) firsts.set(key, section);
  }
}

function wordsOf(section: Section): string | undefined {
  return isWordless(section) ? undefined : fold(section.heading);
}

function placeOfId({ givenId = '', range }: Section, { text, lines }: SourceDocument): Range {
  const written = `#${givenId}`;
  const { start, end } = range;
  const at = text.slice(start.offset, end.offset).lastIndexOf(written);
  return at < 0 ? range : lines.range(start.offset + at, start.offset + at + written.length);
}

function firstPlace({ range }: Section, { path }: SourceDocument): RelatedPlace {
  return { path, range, message: { sv: 'Den första står här.', en: 'The first is here.' } };
}
