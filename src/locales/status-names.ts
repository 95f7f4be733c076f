import { listWords } from '../lib/list-words.js';
import { oneLine } from '../lib/one-line.js';
import { sharedAmong } from '../lib/shared-among.js';
import { type Agreement, isReadable, nameOf, type PARTY_KINDS, type Party } from '../model/agreement.js';
import type { Locale } from '../model/locale.js';
import type { Status, StatusRow } from '../model/status.js';
import { BROKEN_FRONTMATTER, PARTY_NOUNS, PROBLEM_WORDS, REPLACED, UNREADABLE } from './status-words.js';

/** What tells an agreement of a status from the others: its id; its path where it has none; both where it shares its id. */
export function labelsOf({ rows }: Status): (row: StatusRow) => readonly string[] {
  const shared = sharedAmong(rows.map(({ agreement }) => agreement.id));
  return ({ agreement: { id, source } }) => {
    const labels = id === undefined ? [source.path] : shared.has(id) ? [id, source.path] : [id];
    return labels.map(oneLine);
  };
}

/** "Region Blekinge och 5 kommuner": one or two by name, else each kind by its only name or by how many they are. */
export function partiesInShort({ parties }: Agreement, locale: Locale): string {
  const and = { sv: 'och', en: 'and' }[locale];
  const kinds = [...new Set(parties.map(kindOf))];
  const isFew = parties.length <= 2;
  const words = isFew
    ? parties.map(({ name }) => oneLine(name))
    : kinds.map((kind) => ofKind(kind, parties, kinds.length, locale));
  return listWords(words, and);
}

type Kind = (typeof PARTY_KINDS)[number];

function kindOf({ kind = 'other' }: Party): Kind {
  return kind;
}

function ofKind(kind: Kind, parties: readonly Party[], kinds: number, locale: Locale): string {
  const [first, ...others] = parties.filter((party) => kindOf(party) === kind);
  if (others.length === 0) return oneLine(first?.name ?? '');
  const noun = kind === 'other' && kinds === 1 ? 'any' : kind;
  return `${others.length + 1}\u00A0${PARTY_NOUNS[noun][locale]}`;
}

/** What else is to be said of an agreement: what takes its place, or why it cannot be read. */
export function notesOn({ agreement, timeline }: StatusRow, locale: Locale): readonly string[] {
  const { replacedBy, state } = timeline;
  const successor = replacedBy && {
    isPast: state === 'replaced',
    from: replacedBy.from,
    by: oneLine(replacedBy.by.id ?? nameOf(replacedBy.by)),
  };
  return [
    ...(successor ? [REPLACED[locale](successor)] : []),
    ...(isReadable(agreement) ? [] : [UNREADABLE[locale](problemOf(agreement, locale))]),
  ];
}

/** Why the facts of an agreement that cannot be read cannot. */
export function problemOf({ source: { unreadable, frontmatter } }: Agreement, locale: Locale): string {
  const [problem] = frontmatter.problems;
  if (unreadable) return PROBLEM_WORDS[unreadable.reason][locale];
  if (!problem) return PROBLEM_WORDS.blank[locale];
  return problem.kind === 'missing'
    ? PROBLEM_WORDS.missing[locale]
    : BROKEN_FRONTMATTER[locale](problem.range.start.line);
}
