import type { Act, Law, SureDay } from '../model/citation.js';
import type { Day } from '../model/day.js';
import type { Text } from '../model/locale.js';
import type { Deadline } from '../model/timeline.js';

/** The repeals to come, after a day, of the acts that the text cites: by then it must cite what takes their place. */
export function* lawDeadlines({ meanings }: Law, day: Day): Generator<Deadline> {
  const acts = new Map(meanings.flatMap(({ act }) => (act ? [[act.id, act] as const] : [])));
  for (const act of acts.values()) {
    const { repealed } = act.inForce;
    if (!repealed || repealed.day <= day) continue;
    yield { kind: 'law', day: repealed.day, precision: 'day', why: repealWhy(act, repealed), pointer: '' };
  }
}

function repealWhy({ id, name }: Act, { day, certainty }: SureDay): Text {
  const isChecked = certainty === 'verified';
  return {
    sv: `${name} (${id}), som texten hänvisar till, upphävs ${day}${isChecked ? '' : ' enligt uppgift som inte är kontrollerad'}.`,
    en: `${name} (${id}), which the text cites, is repealed on ${day}${isChecked ? '' : ' according to a source that is not checked'}.`,
  };
}
