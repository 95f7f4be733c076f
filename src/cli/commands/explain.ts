import type { Command } from 'commander';
import { RULES } from '../../check/rules.js';
import { wrap } from '../../lib/wrap.js';
import { BESIDE, HELP_TEXTS, RULE_WORDS } from '../../locales/cli.js';
import { SEVERITY_WORDS } from '../../locales/report.js';
import type { Locale } from '../../model/locale.js';
import { RULE_GROUPS, type Rule } from '../../model/rule.js';
import { checkRule } from '../check-rule.js';
import type { Session } from '../session.js';

/** `agreement explain RULE`: the rule's page, made of the rule itself. */
export function define(command: Command, { world, locale }: Session): void {
  command.argument('<rule>', HELP_TEXTS.rule[locale]).action((name: string) => {
    checkRule(name);
    const rule = RULES.find((one) => one.name === name);
    if (rule) world.stdout.write(page(rule, locale, Math.min(100, world.stdout.columns ?? 100)));
  });
}

function page(rule: Rule, locale: Locale, width: number): string {
  const { severity, group, gate, source, help, bad, good, yes, no } = RULE_WORDS;
  const beside = Object.entries(rule.example.beside ?? {});
  const facts = [
    `${severity[locale]}: ${SEVERITY_WORDS[rule.severity][locale]}`,
    `${group[locale]}: ${RULE_GROUPS[rule.group][locale]}`,
    `${gate[locale]}: ${(rule.gate ? yes : no)[locale]}`,
  ];
  const parts = [
    `# ${rule.name}`,
    wrap(rule.summary[locale], width),
    facts.join(' · '),
    `## ${source[locale]}\n\n${wrap(rule.source[locale], width)}`,
    `## ${help[locale]}\n\n${wrap(rule.help[locale], width)}`,
    `## ${bad[locale]}\n\n${sample(rule.example.bad)}`,
    `## ${good[locale]}\n\n${sample(rule.example.good)}`,
    ...beside.map(([file, text]) => `## ${BESIDE[locale](file)}\n\n${sample(text)}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Indented, so that it reads as a sample, and without the marks of its places. */
function sample(text: string): string {
  return text
    .replace(/[⟦⟧]/g, '')
    .trim()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
}
