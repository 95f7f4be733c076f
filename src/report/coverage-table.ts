import { capitalize } from '../lib/capitalize.js';
import { oneLine } from '../lib/one-line.js';
import { cellPhrases } from '../locales/coverage-cells.js';
import { shortPartyWords } from '../locales/coverage-parties.js';
import { summaryPhrases } from '../locales/coverage-summary.js';
import { CELL_TONES, CELL_WORDS, COVERAGE_SENTENCES, COVERAGE_WORDS, DEMAND } from '../locales/coverage-words.js';
import { CELL_STATES, type Coverage, type GroupCoverage, type GroupRow } from '../model/coverage.js';
import type { ReportContext, Reporter } from '../model/reporter.js';
import { type CellLine, rowLines } from './columns.js';
import { phraseLine } from './phrase-line.js';

/**
 * For people: group by group, the parties with the same answer together, and below them over the whole width what is in force
 * for them, so that an id can be copied; then the count, and what could not be judged.
 */
export const coverageTable: Reporter<Coverage> = {
  name: 'table',
  about: { sv: 'en tabell för läsning', en: 'a table for reading' },
  report(coverage, context) {
    const { locale, paint } = context;
    const title = { text: COVERAGE_SENTENCES.window[locale](coverage), paint: paint.faint };
    const groups = coverage.parties.length > 0 ? coverage.groups : [];
    const lines = [
      ...wholeLines(title, context),
      '',
      ...groups.flatMap((group) => groupLines(group, coverage, context)),
      ...closing(coverage, context),
    ];
    return lines.map((line) => `${line}\n`).join('');
  },
};

function groupLines({ group, rows }: GroupCoverage, coverage: Coverage, context: ReportContext): readonly string[] {
  const { locale, paint } = context;
  const demanded = group.statutory ? ` (${COVERAGE_WORDS.statutory[locale]})` : '';
  const heading = { text: `${capitalize(group.name[locale])}${demanded}`, paint: paint.strong };
  return [...wholeLines(heading, context), ...rows.flatMap((row) => partLines(row, coverage, context)), ''];
}

const INDENT = 2;

/** The state and the parties beside each other; below, a little further in, the agreements. */
function partLines({ parties, cell }: GroupRow, coverage: Coverage, context: ReportContext): readonly string[] {
  const { locale, paint, width } = context;
  const first = Math.max(...CELL_STATES.map((state) => CELL_WORDS[state][locale].length));
  const state = phraseLine({ text: CELL_WORDS[cell.state][locale], tone: CELL_TONES[cell.state] }, paint);
  const names = { text: oneLine(shortPartyWords(parties, coverage.parties, locale)) };
  const phrases = cellPhrases(cell, coverage.until, locale).map((phrase) => phraseLine(phrase, paint));
  const widths = (indent: number) => [first + indent, width - first - indent - INDENT];
  return [...rowLines([[state], [names]], widths(0)), ...rowLines([[], phrases], widths(INDENT))];
}

function closing(coverage: Coverage, context: ReportContext): readonly string[] {
  const { locale, paint, width } = context;
  const opening = coverage.parties.length === 0 ? COVERAGE_WORDS.noParties : DEMAND;
  const items = summaryPhrases(coverage, locale).map((phrase) => phraseLine(phrase, paint));
  const widths = [1, width - 1 - INDENT];
  return [
    ...wholeLines({ text: opening[locale] }, context),
    ...items.flatMap((item) => rowLines([[{ text: '-' }], [item]], widths)),
  ];
}

function wholeLines({ text, ...rest }: CellLine, { width }: ReportContext): readonly string[] {
  return rowLines([[{ text: oneLine(text), ...rest }]], [width]);
}
