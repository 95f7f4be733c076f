import type { CitationFault, Law, Meaning } from '../../model/citation.js';

/** What can be wrong with where a citation points; the rule of the name `citation-<matter>` tells of it. */
type Matter = 'wrong-act' | 'provision-unknown' | 'incomplete' | 'repealed' | 'future' | 'unknown-act';

/** The citations that have a matter. One citation has at most one, so that one fault gives one finding. */
export function meaningsWith(matter: Matter, { meanings }: Law): readonly Meaning[] {
  return meanings.filter((meaning) => matterOf(meaning) === matter);
}

function matterOf({ citation: { work }, fault, status, act }: Meaning): Matter | undefined {
  if (work.kind === 'statute' && work.amending) return undefined;
  if (fault) return MATTERS[fault.kind];
  if (work.kind !== 'statute' && work.number === undefined) return 'incomplete';
  if (status === 'repealed' || status === 'future') return status;
  return act || !IN_REGISTER.has(work.kind) ? undefined : 'unknown-act';
}

const MATTERS: Readonly<Record<CitationFault['kind'], Matter>> = {
  'wrong-act': 'wrong-act',
  'wrong-number': 'wrong-act',
  'no-provision': 'provision-unknown',
  'no-chapter': 'incomplete',
};

/** The kinds of works that the register is about. */
const IN_REGISTER: ReadonlySet<string> = new Set(['statute', 'regulation']);
