import { readdirSync, readFileSync } from 'node:fs';
import { RULES } from '../../src/check/rules.js';
import { lintedOf } from '../../src/cli/lint/linted.js';
import { checkedFile } from '../../src/cli/reports/checked-file.js';
import { paintFor } from '../../src/cli/reports/paint.js';
import { compile } from '../../src/compile.js';
import { indexLines } from '../../src/lib/lines.js';
import type { Finding, Silence } from '../../src/model/finding.js';
import type { CheckedFile, ReportContext } from '../../src/model/reporter.js';
import { ATTACKS, HOSTILE } from '../support/hostile.js';
import { CLEAN } from '../support/sample.js';
import { TODAY } from '../support/test-rule.js';

export const CONTEXT: ReportContext = {
  locale: 'sv',
  asOf: TODAY,
  tool: { name: 'agreement', version: '1.2.3' },
  homepage: 'https://example.com/agreement',
  paint: paintFor(false),
  width: 100,
  rules: RULES,
};

/** A file as `lint` reports it. */
export function checked(path: string, text: string): CheckedFile {
  return checkedFile(lintedOf(compile(path, text, { day: TODAY })), () => true);
}

/** A finding on some words of a text. */
export function found(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  return {
    rule: 'reference-broken',
    severity: 'error',
    gate: true,
    message: { sv: 'Det är fel.', en: 'It is wrong.' },
    help: { sv: 'Rätta det.', en: 'Mend it.' },
    path: 'a.md',
    range: indexLines(text).range(start, start + words.length),
    section: undefined,
    data: {},
    related: [],
    fix: undefined,
    fingerprint: 'f1',
    ...more,
  };
}

/** A file with these findings. */
export function fileOf(text: string, findings: readonly Finding[], more: Partial<CheckedFile> = {}): CheckedFile {
  return { path: 'a.md', id: 'a', text, lines: indexLines(text), findings, silenced: [], ...more };
}

export function silence(finding: Finding, silenced: Partial<Silence>) {
  return { ...finding, silenced: { by: 'comment' as const, reason: undefined, until: undefined, ...silenced } };
}

/** Every attack, and what starts commands, at once. */
const ATTACK = `::error file=x::y\n  ::add-mask::z\r\u00A0::set-env name=a::b ##[add-mask]q ##vso[task.x]\u2028${Object.values(ATTACKS).join(' ')}\uD800 @user #12 ! | \`x\` </details>`;
const ATTACKED = { sv: ATTACK, en: ATTACK };
const WILD_PATH = 'åäö/a b#c%d?e,f:g]]>"\'`@user.md';

/** A file in which every word is hostile, its own name too. */
export const WILD: CheckedFile = (() => {
  const text = `\uFEFF${ATTACK}\n\nslut`;
  const place = { path: WILD_PATH, range: indexLines(text).range(1, 5), message: ATTACKED };
  const all = {
    path: WILD_PATH,
    message: ATTACKED,
    help: ATTACKED,
    related: [place, { ...place, path: `/tmp/${WILD_PATH}` }],
    fix: { title: ATTACKED, edits: [{ range: indexLines(text).range(1, 1), text: ATTACK }] },
  };
  const findings = [
    found(text, '::error', all),
    found(text, '\n\nslut', { ...all, severity: 'warning', fingerprint: 'f2' }),
    found(text, '', { ...all, severity: 'info', rule: 'no-such-rule', fingerprint: 'f3' }),
  ];
  const silenced = findings.slice(0, 1).map((finding) => silence(finding, { reason: ATTACK, until: '2027-01-01' }));
  return fileOf(text, findings, { path: WILD_PATH, silenced });
})();

/** What every format must bear: real agreements, nothing found, nothing read, hostile text, a file that cannot be read. */
export const RUNS: readonly (readonly [string, readonly CheckedFile[]])[] = [
  ...agreements().map((file) => [file.path, [file]] as const),
  ['all agreements', agreements()],
  ['zero findings', [fileOf(CLEAN, [])]],
  ['zero files', []],
  ['a hostile agreement', [checked('::error::ond.md', HOSTILE)]],
  ['hostile words', [WILD]],
  ['an empty file', [checked('<stdin>', '')]],
  ['a binary file', [checked('b.md', 'a\u0000b')]],
  ['two like files', [checked('a.md', HOSTILE), checked('b.md', HOSTILE), checked('b.md', HOSTILE)]],
  ['CRLF and BOM', [checked('c.md', `\uFEFF${HOSTILE.replaceAll('\n', '\r\n')}`)]],
];

function agreements(): readonly CheckedFile[] {
  const names = readdirSync('agreements').filter((name) => name.endsWith('.md'));
  return names.map((name) => checked(`agreements/${name}`, readFileSync(`agreements/${name}`, 'utf8')));
}

/** What acts on whoever sees a report. */
export const UNSEEN = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;
