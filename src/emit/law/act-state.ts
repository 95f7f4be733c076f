import { ACT_DAYS, ACT_UNKNOWNS, REPLACED_BY } from '../../locales/act-states.js';
import type { Meaning, SureDay } from '../../model/citation.js';
import type { Plan } from '../body/plan.js';
import type { CitedWork } from './cited.js';

/** What is known of an act on the day of an output, as clauses of one sentence. Days are told as `YYYY-MM-DD`. */
export function actState({ meanings }: CitedWork, plan: Plan): readonly string[] {
  const [{ act, number, status }] = meanings;
  if (!act) return [ACT_UNKNOWNS[number === undefined ? 'unclear' : 'unlisted'][plan.locale]];
  const { since, starts, ends, repealed } = dayClauses(act.inForce, plan);
  if (status === 'in-force') return present(since, ends);
  if (status === 'future') return present(starts);
  const replaced =
    act.replacedBy.length > 0 ? REPLACED_BY[plan.locale](act.replacedBy.map(({ name }) => name)) : undefined;
  if (status === 'repealed') return present(repealed, replaced);
  if (replaced !== undefined && !ends) return [replaced, ACT_UNKNOWNS.when[plan.locale]];
  return since === undefined ? [ACT_UNKNOWNS.state[plan.locale]] : present(since, lastKnown(meanings[0], plan), ends);
}

function dayClauses({ from, repealed }: NonNullable<Meaning['act']>['inForce'], { locale }: Plan) {
  const told = (name: keyof typeof ACT_DAYS, sure: SureDay | undefined) =>
    sure && ACT_DAYS[name][locale]({ day: sure.day, isChecked: sure.certainty !== 'unverified' });
  return {
    since: told('since', from),
    starts: told('starts', from),
    ends: told('ends', repealed),
    repealed: told('repealed', repealed),
  };
}

/** The register follows acts up to its own day, and regulations not at all. */
function lastKnown({ citation: { work } }: Meaning, { day, law, locale }: Plan): string {
  const isFollowed = work.kind === 'statute' && day > law.asOf;
  return isFollowed ? ACT_DAYS.lastKnown[locale]({ day: law.asOf, isChecked: true }) : ACT_UNKNOWNS.still[locale];
}

function present(...clauses: readonly (string | undefined)[]): readonly string[] {
  return clauses.filter((clause) => clause !== undefined);
}
