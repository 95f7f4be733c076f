import { escapeMarkdown } from '../../lib/escape-markdown.js';
import { HELP } from '../../locales/report.js';
import { REPORT_WORDS } from '../../locales/report-words.js';
import type { Severity } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import type { Rule } from '../../model/rule.js';

/** Our levels as SARIF calls them (2.1.0, 3.27.10). */
export const SARIF_LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A rule (3.49), with what GitHub shows beside a finding. */
export function descriptorOf(rule: Rule, locale: Locale): object {
  const { name, severity, group, summary, source } = rule;
  return {
    id: name,
    shortDescription: { text: summary[locale] },
    fullDescription: { text: `${summary[locale]} ${REPORT_WORDS.source[locale]}: ${source[locale]}` },
    help: { text: helpOf(rule, locale, asItIs), markdown: helpOf(rule, locale, escapeMarkdown) },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { tags: [group] },
  };
}

function helpOf({ name, help, source }: Rule, locale: Locale, told: (text: string) => string): string {
  return [
    `${HELP[locale]}: ${told(help[locale])}`,
    `${REPORT_WORDS.source[locale]}: ${told(source[locale])}`,
    `${REPORT_WORDS.more[locale]}: agreement explain ${name}`,
  ].join('\n\n');
}

function asItIs(text: string): string {
  return text;
}
