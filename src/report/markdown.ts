import { capitalize } from '../lib/capitalize.js';
import { grouped } from '../lib/grouped.js';
import { HELP, SEVERITY_WORDS, SUMMARY } from '../locales/report.js';
import { LEFT_OUT, ON_LINE, REPORT_WORDS } from '../locales/report-words.js';
import type { Finding } from '../model/finding.js';
import type { CheckedFile, ReportContext, Reporter } from '../model/reporter.js';
import { count } from './count.js';
import { editorRange } from './editor-range.js';
import { type Found, foundIn } from './found-in.js';
import { codeSpan, commentText } from './markdown/comment-text.js';
import { type Item, within } from './markdown/within.js';
import { rootPath } from './root-path.js';
import { worstFirst } from './worst-first.js';

/** A comment on a pull request: a line that sums up, then the findings by file, the worst first. */
export const markdown: Reporter = {
  name: 'markdown',
  about: { sv: 'en kommentar till en pull request', en: 'a comment on a pull request' },
  report(checked, context) {
    const items = itemsOf(worstFirst(foundIn(checked)), context);
    const shown = within(items, MOST - RESERVED);
    const more = items.length - shown.length;
    const parts = [
      summary(checked, context),
      ...Array.from(
        grouped(shown, ({ heading }) => [heading]),
        ([heading, own]) => heading + textOf(own),
      ),
      ...(more > 0 ? [LEFT_OUT[context.locale](more)] : []),
    ];
    return `${parts.join('\n\n')}\n`;
  },
};

/** Characters: GitHub takes 65 536 in a comment. */
const MOST = 65_000;

/** Room for the first line, the last, and what stands between parts. */
const RESERVED = 1000;

/** Other places that are told of one finding. */
const MOST_PLACES = 10;

function summary(checked: readonly CheckedFile[], { locale, tool }: ReportContext): string {
  const told = checked.length > 0 ? SUMMARY[locale](count(checked)) : REPORT_WORDS.noFiles[locale];
  return `**${tool.name}**: ${told}`;
}

/** What to do is told at the first finding of a rule in a file. */
function itemsOf(found: readonly Found[], context: ReportContext): readonly Item[] {
  const helped = new Set<string>();
  return found.map((one) => {
    const key = JSON.stringify([one.finding.path, one.finding.rule]);
    const isFirst = !helped.has(key);
    helped.add(key);
    return itemOf(one, isFirst, context);
  });
}

function itemOf({ finding, file }: Found, isHelped: boolean, context: ReportContext): Item {
  const { locale } = context;
  const { start } = editorRange(file, finding.range);
  const what = `${capitalize(SEVERITY_WORDS[finding.severity][locale])}, ${ON_LINE[locale](start.line)}`;
  const lines = [
    `- **${what}:** ${commentText(finding.message[locale])} (${codeSpan(finding.rule)})`,
    ...(isHelped ? [`**${HELP[locale]}:** ${commentText(finding.help[locale])}`] : []),
    ...relatedTo(finding, context),
  ];
  return {
    heading: `### ${codeSpan(rootPath(finding.path, context))}\n\n`,
    text: `${lines.join('\\\n  ')}\n`,
  };
}

/** Other places, a line for those that explain the same. */
function relatedTo({ path, related }: Finding, context: ReportContext): readonly string[] {
  const { locale } = context;
  return Array.from(
    grouped(related, ({ message }) => [message[locale]]),
    ([message, places]) => {
      const told = places.map((place) => {
        const line = ON_LINE[locale](place.range.start.line);
        return place.path === path ? line : `${codeSpan(rootPath(place.path, context))} ${line}`;
      });
      const listed = [...told.slice(0, MOST_PLACES), ...(told.length > MOST_PLACES ? ['…'] : [])].join(', ');
      return `${REPORT_WORDS.seeAlso[locale]} ${listed}: ${commentText(message)}`;
    },
  );
}

function textOf(items: readonly Item[]): string {
  return items
    .map(({ text }) => text)
    .join('')
    .trimEnd();
}
