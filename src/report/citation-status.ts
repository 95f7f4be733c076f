import { ACT_DAYS, ACT_UNKNOWNS, REPLACED_BY } from '../locales/act-states.js';
import { AMENDING, LATER_UNKNOWN } from '../locales/citation-words.js';
import type { Act, LawStatus, Meaning, SureDay } from '../model/citation.js';
import type { Day } from '../model/day.js';
import type { Locale } from '../model/locale.js';

/**
 * What is known of cited law on the day that was asked for, in a few words: `upphävd den 2025-07-01`. `asOf` is the register's
 * own day. Empty for what is never in force, such as a bill.
 */
export function statusInWords(meaning: Meaning, asOf: Day, locale: Locale): string {
  const { act, number, status, citation } = meaning;
  const { work } = citation;
  if (work.kind !== 'statute' && work.kind !== 'regulation') return '';
  if (work.kind === 'statute' && work.amending) return AMENDING[locale];
  if (!act) return ACT_UNKNOWNS[number === undefined ? 'unclear' : 'unlisted'][locale];
  const clauses = CLAUSES[status]({ act, asOf, isFollowed: work.kind === 'statute', locale });
  return clauses.filter((clause) => clause !== undefined).join('; ');
}

interface Facts {
  readonly act: Act;
  readonly asOf: Day;
  /** The register follows acts up to its own day, and regulations not at all. */
  readonly isFollowed: boolean;
  readonly locale: Locale;
}

const CLAUSES: Readonly<Record<LawStatus, (facts: Facts) => readonly (string | undefined)[]>> = {
  'in-force': ({ act, locale }) => [
    told('since', act.inForce.from, locale),
    told('ends', act.inForce.repealed, locale),
  ],
  repealed: ({ act, locale }) => [told('repealed', act.inForce.repealed, locale)],
  future: ({ act, locale }) => [told('starts', act.inForce.from, locale)],
  unknown: unknownClauses,
};

function told(name: keyof typeof ACT_DAYS, known: SureDay | undefined, locale: Locale): string | undefined {
  return known && ACT_DAYS[name][locale]({ day: known.day, isChecked: known.certainty !== 'unverified' });
}

function unknownClauses({ act, asOf, isFollowed, locale }: Facts): readonly (string | undefined)[] {
  const { from, repealed } = act.inForce;
  if (act.replacedBy.length > 0 && !repealed)
    return [REPLACED_BY[locale](act.replacedBy.map(({ name }) => name)), ACT_UNKNOWNS.when[locale]];
  if (!from) return [ACT_UNKNOWNS.state[locale], told('ends', repealed, locale)];
  if (!isFollowed) return [told('since', from, locale), ACT_UNKNOWNS.still[locale]];
  return [`${ACT_DAYS.lastKnown[locale]({ day: asOf, isChecked: true })}; ${LATER_UNKNOWN[locale]}`];
}
