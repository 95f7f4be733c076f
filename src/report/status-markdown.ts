import { type Phrase, statusCells } from '../locales/status-cells.js';
import { gapLines, summaryLine } from '../locales/status-lines.js';
import { labelsOf, notesOn, partiesInShort } from '../locales/status-names.js';
import { STATUS_WORDS } from '../locales/status-words.js';
import type { Locale } from '../model/locale.js';
import type { Reporter } from '../model/reporter.js';
import type { Status, StatusRow } from '../model/status.js';
import { commentText } from './markdown/comment-text.js';

/** A table of GitHub's Markdown, and below it what the day's count is and what could not be judged. */
export const statusMarkdown: Reporter<Status> = {
  name: 'markdown',
  about: { sv: 'en tabell i Markdown', en: 'a table in Markdown' },
  report(status, { locale }) {
    const parts = [...table(status, locale), summaryLine(status, locale), ...gaps(status, locale)];
    return `${parts.join('\n\n')}\n`;
  },
};

const HEADS = ['id', 'title', 'parties', 'state', 'until', 'overdue', 'next'] as const;

function table(status: Status, locale: Locale): readonly string[] {
  const { rows } = status;
  if (rows.length === 0) return [];
  const labels = labelsOf(status);
  const head = HEADS.map((name) => STATUS_WORDS[name][locale]);
  return [
    [
      head,
      HEADS.map(() => '---'),
      ...rows.map((row) => [listed(labels(row).map(commentText)), ...cellsOf(row, locale)]),
    ]
      .map(line)
      .join('\n'),
  ];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellsOf(row: StatusRow, locale: Locale): readonly string[] {
  const { state, until, overdue, next } = statusCells(row, locale);
  const notes = notesOn(row, locale).map((text) => commentText(text));
  return [
    commentText(row.agreement.title ?? ''),
    commentText(partiesInShort(row.agreement, locale)),
    [listed(state.map(textOf)), ...notes].join('. '),
    ...[until, overdue, next].map((phrases) => listed(phrases.map(textOf))),
  ];
}

function textOf({ text }: Phrase): string {
  return text;
}

function listed(words: readonly string[]): string {
  return words.join('; ');
}

function gaps(status: Status, locale: Locale): readonly string[] {
  const items = gapLines(status, locale).map(({ sentence, names }) => {
    const named = names.map((name) => commentText(name)).join(', ');
    return `- ${[sentence, named].filter(Boolean).join(': ')}`;
  });
  return items.length > 0 ? [items.join('\n')] : [];
}
