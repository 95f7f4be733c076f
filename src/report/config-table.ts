import { oneLine } from '../lib/one-line.js';
import { EXTENDED_AT, NOT_THERE, OWN_LEVEL, STORY_WORDS } from '../locales/config-story-words.js';
import type { ConfigStory, StoryConfig, StoryOverride, StoryRule, StoryValue } from '../model/config-story.js';
import type { Locale } from '../model/locale.js';
import type { ReportContext, Reporter } from '../model/reporter.js';
import { columnWidths, type Row, rowLines } from './columns.js';

/** For people: which configs count, what each value is, and the place that says so. */
export const configTable: Reporter<ConfigStory> = {
  name: 'table',
  about: { sv: 'för läsning', en: 'for reading' },
  report(story, context) {
    const { file, run } = story;
    const parts = [
      ...(file ? [headOf(file, context)] : []),
      ...partsOf(story, context),
      ...(run ? [[context.paint.strong(STORY_WORDS.run[context.locale])], ...partsOf(run, context)] : []),
    ];
    return parts.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
  },
};

type Lines = readonly string[];

function headOf({ path, isThere }: NonNullable<ConfigStory['file']>, { locale, paint }: ReportContext): Lines {
  return [paint.strong(oneLine(path)), ...(isThere ? [] : [NOT_THERE[locale]])];
}

function partsOf(story: Partial<ConfigStory>, context: ReportContext): readonly Lines[] {
  const { configs = [], values = [], overrides = [], rules = [] } = story;
  const { locale } = context;
  const part = (name: keyof typeof STORY_WORDS, cells: readonly Cells[]) =>
    cells.length > 0 ? [[context.paint.strong(STORY_WORDS[name][locale]), ...table(cells, context)]] : [];
  return [
    ...(configs.length > 0 ? [] : [[STORY_WORDS.noConfig[locale]]]),
    ...part(
      'configs',
      configs.map((config) => configCells(config, locale)),
    ),
    ...part(
      'values',
      values.map((value) => valueCells(value, locale)),
    ),
    ...part(
      'overrides',
      overrides.map((override) => overrideCells(override, locale)),
    ),
    ...part(
      'rules',
      rules.map((rule) => ruleCells(rule, locale)),
    ),
  ];
}

/** What stands in a row; the last cell is a place. */
type Cells = readonly string[];

function configCells({ path, extendedAt }: StoryConfig, locale: Locale): Cells {
  return [path, extendedAt === undefined ? '' : EXTENDED_AT[locale](extendedAt)];
}

function valueCells({ key, value, place }: StoryValue, locale: Locale): Cells {
  const unsaid = key === 'profile' ? STORY_WORDS.inDocument : STORY_WORDS.byDefault;
  return [key, [value].flat().join(', '), place ?? unsaid[locale]];
}

function overrideCells({ files, rules, isMatch, place }: StoryOverride, locale: Locale): Cells {
  const levels = Object.entries(rules).map(([rule, level]) => `${rule}: ${level}`);
  const match = isMatch === undefined ? [] : [(isMatch ? STORY_WORDS.isMatch : STORY_WORDS.isNone)[locale]];
  return [files.join(', '), [...match, ...levels].join(', '), place];
}

function ruleCells({ rule, level, own, place }: StoryRule, locale: Locale): Cells {
  return [rule, `${level} (${OWN_LEVEL[locale](own)})`, place];
}

const INDENT = '  ';

/** In columns where they fit on one line each; else with the place, which must stay whole to be opened, on a line of its own. */
function table(cells: readonly Cells[], { width, paint }: ReportContext): Lines {
  const room = width - INDENT.length;
  const clean = cells.map((row) => row.map(oneLine));
  const whole = clean.map((row) => rowOf(row, paint.faint));
  if (widthOf(whole) <= room) return columns(whole, room);
  const heads = clean.map((row) => rowOf(row.slice(0, -1)));
  const widths = columnWidths(heads, room);
  return clean.flatMap((row, index) => [
    ...rowLines(heads[index] ?? [], widths).map((line) => INDENT + line),
    `${INDENT}${INDENT}${paint.faint(row.at(-1) ?? '')}`,
  ]);
}

function columns(rows: readonly Row[], room: number): Lines {
  const widths = columnWidths(rows, room);
  return rows.flatMap((row) => rowLines(row, widths)).map((line) => INDENT + line);
}

/** Only the last cell is painted. */
function rowOf(cells: Cells, paint?: (text: string) => string): Row {
  return cells.map((text, index) => [index === cells.length - 1 && paint ? { text, paint } : { text }]);
}

/** What the widest cells of all columns take together. */
function widthOf(rows: readonly Row[]): number {
  const widths = columnWidths(rows, Number.MAX_SAFE_INTEGER);
  return widths.reduce((sum, one) => sum + one + INDENT.length, -INDENT.length);
}
