import schema from '../../../schemas/frontmatter.schema.json' with { type: 'json' };
import { isInstruction } from '../../check/words/template-words.js';
import { capitalize } from '../../lib/capitalize.js';
import { escapeMarkdown } from '../../lib/escape-markdown.js';
import { oneLine } from '../../lib/one-line.js';
import { AGREEMENT_TEMPLATE as WORDS } from '../../locales/init-words.js';
import type { Agreement, Party } from '../../model/agreement.js';
import type { Day } from '../../model/day.js';
import type { Locale } from '../../model/locale.js';
import type { Profile, Requirement } from '../../model/profile.js';
import { ROLES } from '../../model/role.js';
import { comment } from './comment.js';
import { descriptionOf, type KeyPart, optionalKey, writtenKey } from './keys.js';

export interface AgreementFacts {
  readonly id: string;
  readonly profile: Profile;
  /** The agreement that a local one builds on. */
  readonly parent: Agreement | undefined;
  /** The day that dates are suggested from. */
  readonly day: Day;
}

/**
 * A new agreement, a draft: what belongs in each key stands in comments, and each place to write at is an instruction in
 * brackets, which `placeholder-left` finds. Its text is Swedish, as the headings by which sections are known; comments are in
 * the language of the session.
 */
export function agreementTemplate(facts: AgreementFacts, locale: Locale): string {
  const parties = facts.parent ? partiesOf(facts.parent) : PARTIES;
  const requirements = sectionsOf(facts.profile);
  const body = requirements.map((requirement) => section(requirement, parties));
  return `---\n${frontmatter(facts, parties, locale)}---\n\n${body.join('\n')}`;
}

const PARTIES: readonly PartyFacts[] = [
  { name: '[Skriv regionens namn]', kind: 'region', short: 'regionen' },
  { name: '[Skriv kommunens namn]', kind: 'municipality', short: 'kommunen' },
];

type PartyFacts = Partial<Pick<Party, 'kind' | 'short'>> & Pick<Party, 'name'>;

/** A local agreement is between parties of the one that it builds on. */
function partiesOf({ parties }: Agreement): readonly PartyFacts[] {
  const known = parties.map(({ name, kind, short }) => ({ name, ...(kind && { kind }), ...(short && { short }) }));
  return known.length > 0 ? known : PARTIES;
}

function frontmatter(facts: AgreementFacts, parties: readonly PartyFacts[], locale: Locale): string {
  const values = valuesOf(facts, parties);
  const notes: Readonly<Record<string, string>> = {
    ...Object.fromEntries(SUGGESTED.map((key) => [key, WORDS.suggestion[locale]])),
    language: WORDS.language[locale],
    ...(facts.parent && { parties: WORDS.ofParent[locale] }),
  };
  const keys = Object.entries<KeyPart>(schema.properties);
  const written = keys.flatMap(([key, part]) => {
    const about = [descriptionOf(part, locale), ...(notes[key] === undefined ? [] : [notes[key]])];
    return values[key] === undefined ? [] : [writtenKey(key, values[key], about.join(' '))];
  });
  const left = keys.flatMap(([key, part]) => (values[key] === undefined ? [optionalKey(key, part, locale)] : []));
  return [comment(WORDS.brackets[locale]), ...written, comment(WORDS.optional[locale]), ...left].join('\n');
}

/** Keys whose values the parties decide; what stands there is only to begin with. */
const SUGGESTED = ['validity', 'termination', 'revision', 'followUp'];

function valuesOf({ id, profile, parent, day }: AgreementFacts, parties: readonly PartyFacts[]) {
  const values: Readonly<Record<string, unknown>> = {
    format: 1,
    id,
    title: `${parent ? 'Lokal överenskommelse' : 'Överenskommelse'} om [skriv vad den handlar om]`,
    language: 'sv',
    profile: profile.name,
    status: 'draft',
    parties,
    ...(!parent && { targetGroups: [{ id: 'malgrupp', name: '[Skriv målgruppens namn]' }] }),
    validity: { from: 'signature', untilFurtherNotice: true },
    termination: { notice: 'P12M', effect: 'all' },
    revision: { latest: yearAfter(day, 4) },
    followUp: {
      every: 'P1Y',
      first: yearAfter(day, 2),
      responsible: '[Skriv vem som följer upp]',
      reportedTo: '[Skriv vem som får resultatet]',
    },
    ...(parent && { parent: parent.id }),
  };
  return values;
}

function yearAfter(day: Day, years: number): number {
  return Math.min(9999, Number(day.slice(0, 4)) + years);
}

/** What a profile asks a section for, in the order of a usual agreement: all but what the frontmatter tells just as well. */
function sectionsOf({ requirements }: Profile): readonly Requirement[] {
  const order = Object.keys(ROLES);
  return requirements
    .filter(({ metBy, severity }) => metBy === undefined || severity !== 'info')
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

function section({ role, asks }: Requirement, parties: readonly PartyFacts[]): string {
  const text = `## ${ROLES[role].sv}\n\n[${instruction(asks.sv)}]\n`;
  return role === 'responsibilities' ? `${text}${matrix(parties)}` : text;
}

/** What is asked for, as `placeholder-left` finds it in brackets: a profile of your own may ask in any words. */
function instruction(asks: string): string {
  const line = oneLine(asks).replace(/[[\]]/g, '');
  return isInstruction(line) ? line : `Skriv: ${line}`;
}

/** Columns that a page has room for. */
const MOST_COLUMNS = 3;

/** A table of who does what, where the parties are few. */
function matrix(parties: readonly PartyFacts[]): string {
  const labels = [...new Set(parties.map(({ name, short }) => escapeMarkdown(short ?? name)))];
  if (labels.length > MOST_COLUMNS) return '';
  const rows = [
    ['Område', ...labels.map(capitalize)],
    ['---', ...labels.map(() => '---')],
    ['[Skriv området]', ...labels.map((label) => `[Skriv vad ${label} gör]`)],
  ];
  return `\n${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
}
