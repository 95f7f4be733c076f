import { capitalize } from '../lib/capitalize.js';
import { listWords } from '../lib/list-words.js';
import { type Coverage, type GroupCoverage, type GroupRow, touches, type Unplaced } from '../model/coverage.js';
import type { Locale } from '../model/locale.js';
import { namesOf } from './coverage-overlap.js';
import { shortPartyWords } from './coverage-parties.js';
import { tallyPhrase } from './coverage-tally.js';
import { COLLECTIVE, COVERAGE_WORDS, GAP, OVERLAPPING, UNPLACED } from './coverage-words.js';
import type { Phrase, Tone } from './status-cells.js';

/** What is to be known first: who lacks an agreement, where agreements overlap, where gaps open, and what could not be judged. */
export function summaryPhrases(coverage: Coverage, locale: Locale): readonly Phrase[] {
  const { groups, parties } = coverage;
  const inRows = (say: (place: Place) => readonly string[], tone: Tone): readonly Phrase[] =>
    groups.flatMap((group) =>
      group.rows.flatMap((row) => say({ coverage, group, row, locale }).map((text) => ({ text, tone }))),
    );
  return [
    ...(parties.length > 0 ? groups.map((group) => tallyPhrase(group, locale)) : []),
    ...inRows(overlaps, 'wait'),
    ...inRows(gaps, 'bad'),
    ...[...collectives(coverage, locale), ...unplaced(coverage, locale)].map(
      (text) => ({ text, tone: 'plain' }) as const,
    ),
  ];
}

interface Place {
  readonly coverage: Coverage;
  readonly group: GroupCoverage;
  readonly row: GroupRow;
  readonly locale: Locale;
}

/** From the day on. A region's agreements overlap for a municipality, which is where it is told. */
function overlaps({ coverage, group, row, locale }: Place): readonly string[] {
  if (row.parties.every(({ kind }) => kind === 'region')) return [];
  const { day, until, parties } = coverage;
  const spans = row.cell.spans.filter((span) => span.overlapping.length > 0 && touches(span, { from: day, until }));
  return spans.flatMap((span) =>
    span.overlapping.map((agreements) =>
      OVERLAPPING[locale]({
        group: group.group.name[locale],
        parties: shortPartyWords(row.parties, parties, locale),
        agreements: namesOf(agreements, locale),
        from: span === row.cell.now ? undefined : span.from,
        until: span.until,
      }),
    ),
  );
}

/** Those that open after the day. */
function gaps({ coverage, group, row, locale }: Place): readonly string[] {
  const { day, parties } = coverage;
  const { gap } = row.cell;
  if (!gap?.from || gap.from <= day) return [];
  const { from, until } = gap;
  const who = shortPartyWords(row.parties, parties, locale);
  return [GAP[locale]({ group: group.group.name[locale], parties: who, from, until })];
}

function collectives({ parties }: Coverage, locale: Locale): readonly string[] {
  const names = parties.filter(({ isCollective }) => isCollective).map(({ name }) => name);
  return names.length > 0 ? [capitalize(COLLECTIVE[locale](fewWords(names, locale)))] : [];
}

function unplaced(coverage: Coverage, locale: Locale): readonly string[] {
  return (['groups', 'parties', 'frontmatter'] as const).flatMap((lacks) => {
    const lacking = coverage.unplaced.filter((one: Unplaced) => one.lacks === lacks).map(({ agreement }) => agreement);
    return lacking.length > 0 ? [UNPLACED[lacks][locale](fewWords(labelsOf(lacking), locale))] : [];
  });
}

const OTHERS: Readonly<Record<Locale, string>> = { sv: 'till', en: 'more' };
/** Names that a sentence can hold. */
const FEW = 5;

function fewWords(names: readonly string[], locale: Locale): string {
  const others = names.length - FEW;
  const words = others > 1 ? [...names.slice(0, FEW), `${others} ${OTHERS[locale]}`] : names;
  return listWords(words, COVERAGE_WORDS.and[locale]);
}

function labelsOf(agreements: readonly { readonly label: string }[]): readonly string[] {
  return agreements.map(({ label }) => label);
}
