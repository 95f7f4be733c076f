import type { Agreement } from '../model/agreement.js';
import type { EdtfDate } from '../model/edtf.js';
import type { Deadline } from '../model/timeline.js';

/** The day by which the agreement is to be revised, and the end of the time when that is planned. */
export function* revisionDeadlines({ revision }: Agreement): Generator<Deadline> {
  const { latest, planned } = revision ?? {};
  if (latest) {
    const why = {
      sv: `Överenskommelsen ska vara reviderad senast ${latest.last}.`,
      en: `The agreement is to be revised by ${latest.last}.`,
    };
    yield { kind: 'revision', day: latest.last, precision: latest.precision, why, pointer: '/revision/latest' };
  }
  if (planned) {
    const why = {
      sv: `Revideringen är planerad till ${inWords(planned)}.`,
      en: `The revision is planned for ${inWords(planned)}.`,
    };
    yield { kind: 'revision', day: planned.last, precision: planned.precision, why, pointer: '/revision/planned' };
  }
}

/** As one writes it in a sentence: `2023/2024` is 2023–2024. */
function inWords(date: EdtfDate): string {
  return date.text.replace('/', '–');
}
