import type { Command } from 'commander';
import { RULES } from '../../check/rules.js';
import { wrap } from '../../lib/wrap.js';
import { RULE_WORDS } from '../../locales/cli.js';
import { SEVERITY_WORDS } from '../../locales/report.js';
import type { Locale } from '../../model/locale.js';
import { RULE_GROUPS, type RuleGroup } from '../../model/rule.js';
import type { Session } from '../session.js';

/** `agreement rules`: every rule with its level and what it asks for, by group; a mark tells those that stop a build. */
export function define(command: Command, { world, locale }: Session): void {
  command.action(() => {
    const width = Math.min(120, world.stdout.columns ?? 120);
    const groups = Object.keys(RULE_GROUPS) as RuleGroup[];
    world.stdout.write(
      `${groups.map((group) => list(group, locale, width)).join('\n')}\n${GATE_MARK}${RULE_WORDS.gateMark[locale]}\n`,
    );
  });
}

const GATE_MARK = '* ';

function list(group: RuleGroup, locale: Locale, width: number): string {
  const own = RULES.filter((rule) => rule.group === group);
  const names = Math.max(...RULES.map(({ name }) => name.length));
  const levels = Math.max(...Object.values(SEVERITY_WORDS).map((word) => word[locale].length));
  const lines = own.map(({ name, severity, gate, summary }) => {
    const head = `${gate ? GATE_MARK : '  '}${name.padEnd(names)}  ${SEVERITY_WORDS[severity][locale].padEnd(levels)}  `;
    return head + wrap(summary[locale], width - head.length, ' '.repeat(head.length));
  });
  return `${RULE_GROUPS[group][locale]}\n${lines.join('\n')}\n`;
}
